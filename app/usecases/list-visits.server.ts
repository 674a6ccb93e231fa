import { dayInZone } from "../domain/days.ts";
import { VISIT_FORMS, VISIT_SIDES, VISIT_STATES } from "../domain/visit.ts";
import { countVisits, orderVisits, type VisitCounts, type VisitFilter } from "../domain/visit-facets.ts";
import type { AskedVisits, VisitFacetCounts, VisitListView } from "../domain/visit-list-view.ts";
import { indicatorOf } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listJoinableVisits } from "./joinable-visits.server.ts";
import { listOpenCommitments } from "./list-open-commitments.server.ts";
import { findRecordIds } from "./match-documents.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { nameIndicator, viewVisits } from "./view-visit.server.ts";
import { listDatedVisits } from "./visit-calendar.server.ts";
import { readVisitCards } from "./visit-cards.server.ts";
import { getVisitIndex } from "./visit-index.server.ts";

const VISITS_PER_PAGE = 10;
/** Indicators that are offered; there are a hundred. */
const MOST_INDICATORS = 8;
const MOST_COMING = 20;

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

/** Visits of one address: those of its page, how many there are, what each facet would leave, and those to come. */
export async function listVisits(app: App, asked: AskedVisits): Promise<VisitListView> {
  const [{ facts }, selection, searched, dated, open] = await Promise.all([
    getVisitIndex(app),
    asked.region === "" ? undefined : resolveSelection(app, [asked.region]),
    asked.q === "" ? undefined : findRecordIds(app, "visit", asked.q),
    listDatedVisits(app),
    listOpenCommitments(app),
  ]);
  const region = selection?.regions[0];
  const among = searched && new Set(searched.ids);
  const filter = { ...asked, region: region?.code, role: region === undefined ? undefined : asked.role };
  const ordered = orderVisits(among === undefined ? facts : facts.filter(({ id }) => among.has(id)), asked.order);
  const { found, counts } = countVisits(ordered, filter);
  const start = (asked.page - 1) * VISITS_PER_PAGE;
  const today = dayInZone(app.now().toISOString(), "Asia/Jakarta");
  const coming = dated
    .filter(({ visit }) => visit.state === "scheduled" && (visit.startsOn ?? "") >= today)
    .slice(0, MOST_COMING)
    .map(({ visit }) => visit);
  return {
    cards: await readVisitCards(
      app,
      found.slice(start, start + VISITS_PER_PAGE).map(({ id }) => id),
    ),
    ...{ found: found.length, total: facts.length, perPage: VISITS_PER_PAGE },
    open,
    facets: readFacets(app, counts, filter),
    region: region === undefined ? null : { code: region.code, name: region.name },
    corrected: searched?.corrected ?? null,
    ...{ coming: await viewVisits(app, coming), joinable: await listJoinableVisits(app, coming) },
  };
}

/** The counts under their names: choices that lead somewhere, and chosen ones. */
function readFacets(app: App, counts: VisitCounts, filter: VisitFilter): VisitFacetCounts {
  const choices = <Value extends string>(
    values: readonly Value[],
    counted: ReadonlyMap<string, number>,
    chosen: string | undefined,
  ) =>
    values.flatMap((choice) => {
      const count = counted.get(choice) ?? 0;
      return count > 0 || choice === chosen ? [{ choice, count }] : [];
    });
  const frequent = [...counts.indicator].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const chosen = filter.indicator;
  const keys = frequent.map(([key]) => key).filter((key) => key !== chosen);
  return {
    roles: choices(VISIT_SIDES, counts.role, filter.role),
    indicators: [...(chosen === undefined ? [] : [chosen]), ...keys.slice(0, MOST_INDICATORS)]
      .flatMap((key) => {
        const indicator = indicatorOf(key);
        const [named] = indicator === undefined ? [] : nameIndicator(app, indicator);
        return named === undefined ? [] : [{ choice: named, count: counts.indicator.get(key) ?? 0 }];
      })
      .sort((a, b) => a.choice.no - b.choice.no),
    forms: choices(VISIT_FORMS, counts.form, filter.form),
    states: choices(VISIT_STATES, counts.state, filter.state),
    since: [...counts.since].map(([choice, count]) => ({ choice, count })),
  };
}

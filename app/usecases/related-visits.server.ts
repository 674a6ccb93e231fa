import type { VisitIndicator } from "../domain/visit.ts";
import { orderVisits } from "../domain/visit-facets.ts";
import type { RelatedVisits } from "../domain/visit-list-view.ts";
import type { PublicVisit } from "../domain/visit-page-view.ts";
import { indicatorKey } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewVisits } from "./view-visit.server.ts";
import { getVisitIndex } from "./visit-index.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

const MOST_OF_INDICATOR = 5;
const MOST_OF_SOURCE = 50;

/** The latest public visits about an indicator. */
export async function listIndicatorVisits(app: App, indicator: VisitIndicator): Promise<RelatedVisits> {
  const { facts, visits } = await getVisitIndex(app);
  const key = indicatorKey(indicator);
  const about = orderVisits(
    facts.filter(({ indicators }) => indicators.includes(key)),
    "date",
  );
  const shown = about.slice(0, MOST_OF_INDICATOR).flatMap(({ id }) => visits.get(id) ?? []);
  return { visits: await viewVisits(app, shown), total: about.length };
}

/** Public visits that were read in a source, the latest first. */
export async function listVisitsOfSource(app: App, sourceId: string): Promise<PublicVisit[]> {
  const { facts, visits } = await getVisitIndex(app);
  const read = orderVisits(
    facts.filter(({ id, isPublished }) => isPublished && visits.get(id)?.sourceId === sourceId),
    "date",
  );
  return viewVisits(
    app,
    read.slice(0, MOST_OF_SOURCE).flatMap(({ id }) => visits.get(id) ?? []),
  );
}

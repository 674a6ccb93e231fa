import { listAdoptedIndicators, listPublicAdoptions, type PublicAdoption } from "../../db/queries/flow.server.ts";
import type { StandingVisit } from "../../db/queries/visit.server.ts";
import { type JoinedOffice, listJoinedOffices } from "../../db/queries/visit-joined.server.ts";
import { dayInZone } from "../domain/days.ts";
import {
  type FlowEnd,
  type FlowRow,
  type FlowView,
  filterFlow,
  flowOfRegion,
  type RegionFlowView,
} from "../domain/flow.ts";
import type { VisitParty } from "../domain/visit.ts";
import { indicatorKey } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";
import { getIndexBooks } from "./index-books.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { getVisitIndex, type VisitIndex } from "./visit-index.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

const ROWS_PER_PAGE = 50;
const MOST_OF_REGION = 5;

export type AskedFlow = {
  /** Code or name as typed; "" for none. */
  readonly region: string;
  readonly since: string | undefined;
  readonly indicator: string | undefined;
  readonly page: number;
};

/** Who learnt from whom, of public visits that have been and of copied practices, the latest first. */
export async function showFlow(app: App, { region: text, since, indicator, page }: AskedFlow): Promise<FlowView> {
  const [rows, selection] = await Promise.all([getFlow(app), text === "" ? undefined : resolveSelection(app, [text])]);
  const region = selection?.regions[0];
  const found = filterFlow(rows, { region: region?.code, since, indicator });
  const start = (page - 1) * ROWS_PER_PAGE;
  const adoptions = found.filter(({ kind }) => kind === "adoption").length;
  // A visit that others joined stands on a line of each.
  const visits = new Set(found.flatMap((row) => (row.kind === "visit" ? [row.visitId] : []))).size;
  return {
    region: region === undefined ? null : { code: region.code, name: region.name },
    rows: found.slice(start, start + ROWS_PER_PAGE),
    ...{ found: found.length, visits, adoptions, perPage: ROWS_PER_PAGE },
    regionKnown: text === "" || region !== undefined,
  };
}

/** The latest of what a region learnt and taught; `null` where nothing is recorded. */
export async function listRegionFlow(app: App, code: string): Promise<RegionFlowView | null> {
  const { learnt, taught } = flowOfRegion(await getFlow(app), code);
  if (learnt.length + taught.length === 0) return null;
  return {
    learnt: { rows: learnt.slice(0, MOST_OF_REGION), total: learnt.length },
    taught: { rows: taught.slice(0, MOST_OF_REGION), total: taught.length },
  };
}

/** The newest practice that was copied after a public visit; `null` while there is none. */
export async function findAdoptionAfterVisit(app: App): Promise<FlowRow | null> {
  return (await getFlow(app)).find((row) => row.kind === "adoption" && row.visitId !== null) ?? null;
}

const getFlow = oncePerVersion(async (app: App): Promise<readonly FlowRow[]> => {
  const [index, joined, adoptions, rows, { regions }] = await Promise.all([
    getVisitIndex(app),
    listJoinedOffices(app.reader),
    listPublicAdoptions(app.reader),
    listAdoptedIndicators(app.reader),
    getIndexBooks(app),
  ]);
  const indicators = new Map<string, string[]>();
  for (const { practiceId, ...indicator } of rows) {
    indicators.set(practiceId, [...(indicators.get(practiceId) ?? []), indicatorKey(indicator)]);
  }
  const ends = new Map(regions.map(({ id, code, name }) => [id, { code, name }]));
  const all = [
    ...visitRows(index, joined),
    ...adoptions.flatMap((adoption) => adoptionRow(adoption, { ends, index, indicators })),
  ];
  return all.sort((a, b) => ((a.day ?? "") === (b.day ?? "") ? 0 : (a.day ?? "") < (b.day ?? "") ? 1 : -1));
});

/** A visit that is still to come has taught nobody yet. */
function visitRows({ facts, visits }: VisitIndex, joined: readonly JoinedOffice[]): FlowRow[] {
  return facts.flatMap(({ id, indicators, isPublished }) => {
    const visit = isPublished ? visits.get(id) : undefined;
    if (visit === undefined) return [];
    const others = joined.filter(({ visitId }) => visitId === id);
    const learners = [
      endOf(visit.visitor),
      ...others.map(({ regionCode: code, regionName: name }) => ({ code, name })),
    ];
    return learners.map((learner) => visitRow(visit, { learner, indicators }));
  });
}

function visitRow(
  visit: StandingVisit,
  { learner, indicators }: { learner: FlowEnd; indicators: readonly string[] },
): FlowRow {
  return {
    ...{ kind: "visit", visitId: visit.id, visitKind: visit.kind, title: visit.topic, day: visit.startsOn },
    ...{ learner, teacher: endOf(visit.host), indicators },
  };
}

function endOf({ regionCode, regionName, name }: VisitParty): FlowEnd {
  return { code: regionCode, name: regionName ?? name };
}

type Known = {
  readonly ends: ReadonlyMap<string, FlowEnd>;
  readonly index: VisitIndex;
  readonly indicators: ReadonlyMap<string, readonly string[]>;
};

function adoptionRow(adoption: PublicAdoption, { ends, index, indicators }: Known): FlowRow[] {
  const { learnerRegionId, teacherRegionId, practiceId, practiceSlug, practiceTitle: title, state, visitId } = adoption;
  const [learner, teacher] = [ends.get(learnerRegionId), ends.get(teacherRegionId)];
  if (learner === undefined || teacher === undefined) return [];
  return [
    {
      ...{ kind: "adoption", practiceSlug, title, state, learner, teacher },
      day: dayInZone(adoption.createdAt, "Asia/Jakarta"),
      indicators: indicators.get(practiceId) ?? [],
      visitId: visitId !== null && index.visits.get(visitId)?.visibility === "published" ? visitId : null,
    },
  ];
}

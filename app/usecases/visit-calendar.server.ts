import { findVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import { isInCalendar, listCalendarVisits } from "../../db/queries/visit-calendar.server.ts";
import { listVisitIndicators } from "../../db/queries/visit-search.server.ts";
import { findVisitPlan } from "../../db/queries/visit-text.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import type { VisitIndicator, VisitTime } from "../domain/visit.ts";
import { planOf, type VisitPlan } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { isVisitId, openOwnVisit } from "./own-visit.server.ts";

/** A visit with what calendars tell of it. */
export type DatedVisit = {
  readonly visit: StandingVisit & { readonly time: VisitTime };
  readonly indicators: readonly VisitIndicator[];
};

/** How long a visit that has been stays in the public calendar, in days. */
const KEPT_DAYS = 30;

/** Public visits to come and of the last month, earliest first. */
export async function listDatedVisits({ reader, now }: Pick<AppContext, "reader" | "now">): Promise<DatedVisit[]> {
  const since = new Date(now().getTime() - KEPT_DAYS * 24 * 3_600_000).toISOString();
  const visits = await listCalendarVisits(reader, { since: dayInZone(since, "Asia/Jakarta") });
  return withIndicators(reader, visits);
}

/** One of them, however long ago; `undefined` for whatever readers may not see. */
export async function findDatedVisit(
  { reader }: Pick<AppContext, "reader">,
  id: string | undefined,
): Promise<DatedVisit | undefined> {
  const visit = id === undefined || !isVisitId(id) ? undefined : await findVisit(reader, id);
  if (visit === undefined || !isInCalendar(visit)) return undefined;
  return (await withIndicators(reader, [visit]))[0];
}

/** A visit for its own calendars, with what was agreed. @throws 404 for whoever has no part in it */
export async function openDatedVisit(
  { reader }: Pick<AppContext, "reader">,
  actor: Actor,
  id: string | undefined,
): Promise<DatedVisit & { readonly plan: VisitPlan | undefined }> {
  const { visit } = await openOwnVisit({ reader }, actor, "visit.write", id);
  const [plan, dated] = await Promise.all([findVisitPlan(reader, visit.id), withIndicators(reader, [visit])]);
  const time = timeOf(visit);
  return { visit: { ...visit, time }, indicators: dated[0]?.indicators ?? [], plan: plan && planOf(plan.fields) };
}

async function withIndicators(reader: AppContext["reader"], visits: readonly StandingVisit[]): Promise<DatedVisit[]> {
  const indicators = await listVisitIndicators(
    reader,
    visits.map(({ id }) => id),
  );
  return visits.map((visit) => ({
    visit: { ...visit, time: timeOf(visit) },
    indicators: indicators
      .filter(({ visitId }) => visitId === visit.id)
      .map(({ instrument, no }) => ({ instrument, no })),
  }));
}

function timeOf({ precision, startsOn, endsOn, startsAt, endsAt, zone }: StandingVisit): VisitTime {
  return { precision, from: startsOn, to: endsOn, startsAt, endsAt, zone };
}

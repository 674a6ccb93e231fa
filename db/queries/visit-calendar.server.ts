import type { Db } from "../open.server.ts";
import { type StandingVisit, selectVisits, toVisit } from "./visit.server.ts";

/** States in which both sides stand by the date, or have called it off. */
const DATED = ["scheduled", "cancelled", "held", "reported", "confirmed", "objected"] as const;
const SHOWN = ["listed", "published"] as const;
const MOST_IN_CALENDAR = 500;

/** Visits that everybody may see and whose last day is this one or later, earliest first. */
export async function listCalendarVisits(db: Db, { since }: { since: string }): Promise<StandingVisit[]> {
  const rows = await selectVisits(db)
    .where("visit.visibility", "in", SHOWN)
    .where("visit.state", "in", DATED)
    .where("visit.date_precision", "=", "day")
    .where((eb) => eb(eb.fn.coalesce("visit.ends_on", "visit.starts_on"), ">=", since))
    .orderBy("visit.starts_on")
    .orderBy("visit.id")
    .limit(MOST_IN_CALENDAR)
    .execute();
  return rows.map(toVisit);
}

/** Whether everybody may have a visit in their calendar. */
export function isInCalendar({ state, visibility, precision }: StandingVisit): boolean {
  return SHOWN.some((one) => one === visibility) && DATED.some((one) => one === state) && precision === "day";
}

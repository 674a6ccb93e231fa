import type { DeskVisit, OpenCheck } from "../../db/queries/visit-desk.server.ts";
import { dayInZone } from "../domain/days.ts";
import { VISIT_SIDES, type VisitSide } from "../domain/visit.ts";
import { checkDays } from "../domain/visit-deadline.ts";
import { type VisitWait, waitOf } from "../domain/visit-waiting.ts";

/** What a visit waits for now. `checks` may be those of many visits; `sides` narrows them to whom they are asked. */
export function waitOfDesk(
  { visit, movedAt, publicAt }: DeskVisit,
  { checks, sides = VISIT_SIDES, now }: { checks: readonly OpenCheck[]; sides?: readonly VisitSide[]; now: Date },
): VisitWait | undefined {
  const openChecks = checks
    .filter(({ visitId, side }) => visitId === visit.id && sides.includes(side))
    .map(({ month }) => month);
  const wait = waitOf({ ...visit, movedAt, publicAt, openChecks }, dayInZone(now.toISOString(), visit.zone));
  // Nobody can confirm for a side that has no office here.
  const isNobody = wait?.task === "confirm" && wait.by !== "either" && visit[wait.by].officeId === null;
  return isNobody ? undefined : wait;
}

/** Whether the last day on which a visit is asked about has passed. */
export function isVisitOver({ visit }: DeskVisit, now: Date): boolean {
  const last = checkDays(visit).at(-1);
  return last !== undefined && last.day < dayInZone(now.toISOString(), visit.zone);
}

/** Sides of a visit that have no office here. */
export function absentSides(visit: DeskVisit["visit"]): VisitSide[] {
  return VISIT_SIDES.filter((side) => visit[side].officeId === null);
}

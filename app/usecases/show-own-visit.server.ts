import { listCommitments } from "../../db/queries/commitment.server.ts";
import { findDeskVisit, listOpenChecks } from "../../db/queries/visit-desk.server.ts";
import { listGuests } from "../../db/queries/visit-guest.server.ts";
import { listVisitMoves } from "../../db/queries/visit-move.server.ts";
import { findVisitPlan } from "../../db/queries/visit-text.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { may } from "../domain/permissions.ts";
import { checkDays } from "../domain/visit-deadline.ts";
import type { VisitDeskView } from "../domain/visit-desk-view.ts";
import { planOf } from "../domain/visit-plan.ts";
import { isReportOpen } from "../domain/visit-report-use.ts";
import { visitSteps } from "../domain/visit-steps.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { movesOf } from "./move-visit.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";
import { absentSides, waitOfDesk } from "./visit-wait.server.ts";

/** Everything of a visit that its offices see, and what this person may do to it now. */
export async function showOwnVisit(
  { reader, now: clock }: Pick<AppContext, "reader" | "now">,
  actor: Actor,
  { visit, office, sides }: OwnVisit,
): Promise<VisitDeskView> {
  const { id, zone, startsOn: from, endsOn: to, precision, startsAt, endsAt } = visit;
  const now = clock();
  const [desk, checks, moves, plan, guests, commitments] = await Promise.all([
    findDeskVisit(reader, id),
    listOpenChecks(reader, [id]),
    listVisitMoves(reader, id),
    findVisitPlan(reader, id),
    listGuests(reader, id),
    listCommitments(reader, id),
  ]);
  if (desk === undefined) throw new Error(`the visit ${id} is gone`);
  const isSide = sides.length > 0;
  const isGathered = visit.sourceId !== null && absentSides(visit).length === 2;
  const stepped = moves.map(({ move, moved_at: movedAt }) => ({ move, movedAt }));
  return {
    ...{ id, topic: visit.topic, visitor: visit.visitor, host: visit.host, state: visit.state, form: visit.form },
    ...{ kind: visit.kind, zone, sides, keeper: visit.keeper, visibility: visit.visibility, isDemo: visit.demo },
    when: { precision, from, to, startsAt, endsAt, zone },
    absent: absentSides(visit),
    wait: waitOfDesk(desk, { checks, sides, now }) ?? null,
    steps: visitSteps(
      { ...visit, isGathered, moves: stepped, checks: isReportOpen(visit) ? checkDays(visit) : [] },
      dayInZone(now.toISOString(), zone),
    ),
    moves: movesOf(visit, actor, now),
    history: isSide
      ? moves.map((move) => ({
          ...{ move: move.move, side: move.side, isOnRecord: move.on_record === 1, note: move.note },
          ...{ startsOn: move.starts_on, endsOn: move.ends_on, movedAt: move.moved_at },
        }))
      : [],
    plan: plan === undefined ? null : planOf(plan.fields),
    seats: visit.seats,
    guests: guests
      .filter(({ state, officeId }) => isSide || (state === "joined" && officeId === office.officeId))
      .map(({ id: guestId, officeName, regionName, state, people, note }) => ({
        ...{ id: guestId, officeName, regionName, state, people, note: isSide ? note : null },
      })),
    mayDecide: may(actor.grants, "visit.decide", office),
    hasReport: isSide && isReportOpen(visit),
    hasCommitments: isSide && commitments.some(({ side }) => sides.includes(side)),
    isPublic: visit.visibility === "published" || visit.visibility === "listed",
  };
}

import { deleteSubmission, findSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import {
  lockVisit,
  replaceVisitIndicators,
  type StandingVisit,
  type VisitChange,
} from "../../db/queries/visit.server.ts";
import { countJoined } from "../../db/queries/visit-guest.server.ts";
import { findVisitPlan } from "../../db/queries/visit-text.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { VisitVisibility } from "../domain/visit.ts";
import { planOf } from "../domain/visit-plan.ts";
import type { StepMove, VisitStep, VisitStepView } from "../domain/visit-step.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { indexVisits } from "./index-visits.server.ts";
import { movesOf, moveVisit } from "./move-visit.server.ts";

export type StepEdit = {
  readonly id: string;
  readonly move: StepMove;
  readonly step: VisitStep;
  /** Number of moves that the form showed. */
  readonly seen: number;
  /** Key of the form: sent again, it is carried out once. */
  readonly submission: string;
  readonly address: string;
};

/**
 * `closed`: the visit has gone on meanwhile, or the step is not theirs. `taken`: more offices join already than the schedule
 * leaves seats for. Nothing was written then.
 */
export type StepOutcome = { readonly status: "done" | "repeated" | "closed" | "taken" };

/** Takes a step of a visit before its report, with what somebody wrote for it. Who may is asked inside, too. */
export async function stepVisit(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId" | "grants" | "office">,
  { id, move, step, seen, submission: key, address }: StepEdit,
): Promise<StepOutcome> {
  const at = now().toISOString();
  const { personId } = actor;
  const status = await writer.transaction().execute(async (trx) => {
    if (!(await insertSubmission(trx, { key, personId, address, at }))) {
      return (await findSubmission(trx, { key, personId })) === undefined ? "closed" : "repeated";
    }
    // Locked first, so that no guest is answered meanwhile.
    const before = await lockVisit(trx, id);
    if (move === "schedule" && (await countJoined(trx, id)) > (step.seats ?? 0)) {
      await deleteSubmission(trx, { key, personId });
      return "taken";
    }
    const edit = { move, seen, note: step.note, change: columnsOf(move, step, before?.visibility) };
    const outcome = await moveVisit(trx, actor, { id, at, edit });
    if (outcome.status !== "moved") {
      await deleteSubmission(trx, { key, personId });
      return "closed";
    }
    const plan = outcome.visit.visibility === "listed" ? await findVisitPlan(trx, id) : undefined;
    if (plan !== undefined) await replaceVisitIndicators(trx, id, planOf(plan.fields).indicators);
    if ([before?.visibility, outcome.visit.visibility].includes("listed")) await indexVisits(trx, [id]);
    return "done";
  });
  if (status === "done") await version.refresh();
  return { status };
}

function columnsOf(
  move: StepMove,
  { when, seats, listed }: VisitStep,
  standing: VisitVisibility | undefined,
): VisitChange {
  const date: VisitChange =
    when === null
      ? {}
      : {
          ...{ starts_on: when.from, ends_on: when.to, date_precision: "day" },
          ...{ starts_at: when.startsAt, ends_at: when.endsAt },
        };
  // What the portal took down no step brings back, or hides with its reason.
  const show = (visibility: VisitVisibility): VisitChange => (standing === "removed" ? {} : { visibility });
  if (move === "schedule") return { ...date, seats, ...show(listed ? "listed" : "hidden") };
  // Another date has to be agreed again before anybody is told of it.
  if (move === "propose") return { ...date, ...show("hidden") };
  return move === "decline" ? show("hidden") : {};
}

/** A step as its page shows it to this person. */
export function viewStep(
  { now }: Pick<AppContext, "now">,
  actor: Pick<Actor, "personId" | "grants" | "office">,
  { visit, move }: { visit: StandingVisit; move: StepMove },
): VisitStepView {
  const { id, moves, visitor, host, startsOn: from, endsOn: to, startsAt, endsAt, zone, seats } = visit;
  const allowed = movesOf(visit, actor, now()).find((one) => one.move === move);
  const standing = allowed === undefined ? "closed" : allowed.onRecord ? "absent" : "open";
  const isListed = visit.visibility === "listed";
  return { id, move, moves, visitor, host, from, to, startsAt, endsAt, zone, seats, isListed, standing };
}

import type { CheckDay } from "./commitment-status.ts";
import { dayInZone, type OfficeZone } from "./days.ts";
import type { DatePrecision, VisitState } from "./visit.ts";
import type { VisitMove } from "./visit-moves.ts";

/** The stages of a visit as both sides and everybody else see them. */
export type VisitStage = "asked" | "accepted" | "scheduled" | "held" | "report" | "checks" | "declined" | "cancelled";

/** `unknown`: it must have been, and nothing here says when. */
export type StepMark = "done" | "now" | "next" | "unknown";

export type VisitStep = {
  readonly stage: VisitStage;
  readonly mark: StepMark;
  /** ISO day (for `held` as exactly as it is known); `null` where there is none. */
  readonly from: string | null;
  /** ISO day of the last day. */
  readonly to: string | null;
  /** The instant of which `from` is the day, where it is one of an instant. */
  readonly at: string | null;
  /** What stands beside or instead of the day. */
  readonly said: StepWord | null;
};

export type StepWord =
  | "unsent"
  | "answer"
  | "counter"
  | "schedule"
  | "planned"
  | "toReport"
  | "waits"
  | "gathered"
  | "confirmed"
  | "noted";

/** What the steps are read from. Everything in it may be public once the visit is. */
export type SteppedVisit = {
  readonly state: VisitState;
  readonly precision: DatePrecision;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly zone: OfficeZone;
  /** Instant of the first publication. */
  readonly publishedAt: string | null;
  /** Summed up from a public source and taken over by neither side: nobody is asked anything. */
  readonly isGathered: boolean;
  readonly moves: readonly { readonly move: VisitMove | string; readonly movedAt: string }[];
  /** As `checkDays` gives them. */
  readonly checks: readonly CheckDay[];
};

const STAGES = ["asked", "accepted", "scheduled", "held", "report", "checks"] as const;

/** How far each state has come: the stage that it stands at. */
const STANDS_AT: Readonly<Record<Exclude<VisitState, "declined" | "cancelled">, number>> = {
  ...{ draft: 0, requested: 0, rescheduled: 0, accepted: 1, scheduled: 2, held: 3 },
  ...{ reported: 4, confirmed: 5, objected: 5 },
};

/** The steps of a visit on a day (ISO, in its zone), in their order. One that was called off ends with that. */
export function visitSteps(visit: SteppedVisit, today: string): VisitStep[] {
  const { state } = visit;
  if (state === "declined" || state === "cancelled") return endedSteps(visit, state);
  const at = visit.isGathered ? STANDS_AT.reported : STANDS_AT[state];
  return STAGES.map((stage, place): VisitStep => {
    const days = daysOf(visit, stage, today);
    const isBefore = place < at;
    const mark: StepMark = place > at ? "next" : place === at ? "now" : days.from === null ? "unknown" : "done";
    return { stage, mark, ...days, said: isBefore || place === at ? saidOf(visit, stage, place === at) : null };
  });
}

function endedSteps(visit: SteppedVisit, state: "declined" | "cancelled"): VisitStep[] {
  const before = (["asked", "accepted", "scheduled"] as const).flatMap((stage): VisitStep[] => {
    const days = daysOf(visit, stage, "");
    return days.from === null ? [] : [{ stage, mark: "done", ...days, said: null }];
  });
  const on = atInstant(visit, instantOfMove(visit, state === "declined" ? "decline" : "cancel"));
  return [...before, { stage: state, mark: "now", ...on, said: null }];
}

function daysOf(visit: SteppedVisit, stage: (typeof STAGES)[number], today: string) {
  if (stage === "asked") return atInstant(visit, instantOfMove(visit, "send"));
  if (stage === "accepted") return atInstant(visit, instantOfMove(visit, "accept"));
  if (stage === "scheduled") return atInstant(visit, instantOfMove(visit, "schedule"));
  if (stage === "report") return atInstant(visit, visit.publishedAt);
  const day = { to: null, at: null };
  if (stage === "held")
    return { ...day, from: visit.precision === "unknown" ? null : visit.startsOn, to: visit.endsOn };
  if (visit.isGathered) return { ...day, from: null };
  return { ...day, from: (visit.checks.find((one) => one.day >= today) ?? visit.checks.at(-1))?.day ?? null };
}

function atInstant({ zone }: SteppedVisit, at: string | null) {
  return { from: at === null ? null : dayInZone(at, zone), to: null, at };
}

function instantOfMove({ moves }: SteppedVisit, word: VisitMove): string | null {
  return moves.findLast(({ move }) => move === word)?.movedAt ?? null;
}

function saidOf({ state, isGathered }: SteppedVisit, stage: (typeof STAGES)[number], isNow: boolean): StepWord | null {
  if (stage === "report" && isGathered) return "gathered";
  if (stage === "report") {
    return state === "confirmed" ? "confirmed" : state === "objected" ? "noted" : "waits";
  }
  if (!isNow) return null;
  if (state === "draft") return "unsent";
  if (state === "requested") return "answer";
  if (state === "rescheduled") return "counter";
  if (state === "accepted") return "schedule";
  if (state === "scheduled") return "planned";
  return state === "held" ? "toReport" : null;
}

import type { OfficeZone } from "./days.ts";
import type { PersonalNumber } from "./personal-number.ts";
import type { VisitParty } from "./visit.ts";
import type { DateProblem } from "./visit-date.ts";

/** Steps that have a page of their own under a word of the address; a report's are taken on the report's pages. */
export const STEP_MOVES = ["send", "accept", "propose", "decline", "cancel", "schedule", "hold"] as const;
export type StepMove = (typeof STEP_MOVES)[number];

/** What somebody wrote with a step. */
export type VisitStep = {
  /** For both sides only. */
  readonly note: string | null;
  /** `null` where the step has no date. */
  readonly when: StepDate | null;
  /** The visit may stand in the public calendar. */
  readonly listed: boolean;
  /** How many more offices may join; `null` is not said. */
  readonly seats: number | null;
};

export type StepDate = {
  /** ISO days; `to` is `null` for one day. */
  readonly from: string;
  readonly to: string | null;
  /** `HH:MM`; `null` for the whole day. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
};

export const STEP_FIELDS = ["tanggal", "sampai", "jam", "jam-selesai", "kursi", "kalender", "catatan"] as const;
export type StepField = (typeof STEP_FIELDS)[number];

export type StepProblem = {
  readonly field: StepField;
  readonly problem:
    | "missing"
    | "long"
    | "past"
    | "order"
    | "tooLong"
    | "hour"
    | "hours"
    | "number"
    | "taken"
    | PersonalNumber
    | DateProblem;
};

/** A visit lasts this many days at most. */
export const MOST_VISIT_DAYS = 14;
export const MOST_SEATS = 50;

/** Steps that set or propose a date. */
export function hasDate(move: StepMove): move is "propose" | "schedule" {
  return move === "propose" || move === "schedule";
}

/** Steps that the other side has to be told the reason of. */
export function needsNote(move: StepMove): boolean {
  return move === "decline" || move === "cancel";
}

/** A form of a step that was not carried out. `isMoved`: the visit has gone on meanwhile. */
export type StepRefused = {
  readonly typed: Readonly<Record<StepField, string>>;
  readonly problems: readonly StepProblem[];
  readonly isMoved: boolean;
};

/** The page of one step. */
export type VisitStepView = {
  readonly id: string;
  readonly move: StepMove;
  /** Number of moves so far. */
  readonly moves: number;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  /** The date that stands: ISO days and hours. */
  readonly from: string | null;
  readonly to: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: OfficeZone;
  readonly seats: number | null;
  readonly isListed: boolean;
  /** `closed`: it is not theirs to take now; `absent`: they write it down for a side that has no account here. */
  readonly standing: "open" | "closed" | "absent";
};

import type { OfficeZone } from "./days.ts";
import type { Choice } from "./practice-form-view.ts";
import type { Conflict, RecordFields, RecordForm } from "./record.ts";
import type { VisitState, VisitTime } from "./visit.ts";
import type { VisitPlanProblem } from "./visit-plan-problem.ts";

/** The plan of a visit as somebody of one of its sides opens it. */
export type VisitPlanView = {
  readonly id: string;
  readonly topic: string;
  readonly state: VisitState;
  /** How it is kept now; `null` where it no longer changes. */
  readonly use: "draft" | "plan" | "record" | null;
  /** Of the newest version; 0 before the first. */
  readonly version: number;
  /** Zone of the reader's office. */
  readonly zone: OfficeZone;
  /** What both sides agreed, once they did. */
  readonly agreed: VisitTime | null;
  readonly form: RecordForm;
  readonly indicators: readonly Choice[];
};

/** A plan that was not saved: everything typed, and why. */
export type VisitPlanRefused = {
  readonly typed: RecordFields;
  /** Version to save over next. */
  readonly version: number;
  readonly problems: readonly VisitPlanProblem[];
  readonly conflict: Conflict | null;
};

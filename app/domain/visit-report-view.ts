import type { OfficeZone } from "./days.ts";
import type { TextPreviews } from "./people-text.ts";
import type { Choice } from "./practice-form-view.ts";
import type { Conflict, RecordFields, RecordForm } from "./record.ts";
import type { VisitSide, VisitVisibility } from "./visit.ts";
import type { VisitReportProblem } from "./visit-report-problem.ts";

/** The report of a visit as somebody of its sides or a guest opens it. */
export type VisitReportView = {
  readonly id: string;
  readonly topic: string;
  /** Whether the visit has been, so that its report can be written. */
  readonly isOpen: boolean;
  readonly visibility: VisitVisibility;
  readonly visibilityReason: string | null;
  /** Of the newest version; 0 before the first. */
  readonly version: number;
  /** Version that everybody reads; 0 before the first. */
  readonly publicVersion: number;
  /** Zone of the reader's office. */
  readonly zone: OfficeZone;
  readonly form: RecordForm;
  readonly authors: Readonly<Record<string, VisitSide>>;
  readonly indicators: readonly Choice[];
  readonly step: ReportStep;
  /** What else the reader may do: withdraw what is public, or object to its removal. */
  readonly act: "withdraw" | "object" | null;
  /** When its publication was asked for; `null` where it does not wait. */
  readonly reviewAskedAt: string | null;
  /** Side that publishes. */
  readonly keeper: VisitSide;
};

/** What the reader may do towards publication: publish, ask for it, or leave it to the other side. */
export type ReportStep = "publish" | "ask" | "none";

/** A report that was not saved: everything typed, and why; or how its texts will read. */
export type VisitReportAnswer = {
  readonly typed: RecordFields;
  /** Version to save over next. */
  readonly version: number;
  readonly problems: readonly VisitReportProblem[];
  readonly conflict: Conflict | null;
  readonly previews: TextPreviews;
  /** The visit takes no report, or no longer. */
  readonly isClosed: boolean;
};

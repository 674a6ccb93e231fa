import type { OfficeZone } from "./days.ts";
import type { TextPreviews } from "./people-text.ts";
import type { ConfirmationProblem, ConfirmationView, Verdict } from "./visit-confirmation.ts";

/** The page on which the other side answers the public report. */
export type VisitConfirmView = {
  readonly id: string;
  readonly topic: string;
  /** Public version; 0 where none is. */
  readonly version: number;
  readonly zone: OfficeZone;
  /** What may be answered now; none where nothing may. */
  readonly verdicts: readonly Verdict[];
  readonly standing: ConfirmationView;
  readonly owner: string;
  readonly submission: string;
};

/** An answer that was not kept: everything typed, and why; or how its note will read. */
export type VisitConfirmRefused = {
  readonly verdict: string;
  readonly note: string;
  readonly problems: readonly ConfirmationProblem[];
  /** Another version is public since the page was opened, or the visit has gone on. */
  readonly isMoved: boolean;
  readonly previews: TextPreviews<"catatan">;
};

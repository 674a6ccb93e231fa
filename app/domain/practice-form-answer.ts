import type { TextPreviews } from "./people-text.ts";
import type { SimilarPractice } from "./practice-form-view.ts";
import type { PracticeProblem } from "./practice-problem.ts";
import type { Conflict, RecordFields } from "./record.ts";

/** What a practice's form that was not carried out answers: everything typed, and why. */
export type PracticeFormAnswer = {
  readonly typed: RecordFields;
  /** Version to publish over next: after a conflict the one that was shown. */
  readonly version: number;
  /** Waiting revision that was shown, by its instant; "" where none waits. */
  readonly seen: string;
  readonly problems: readonly PracticeProblem[];
  readonly conflict: Conflict | null;
  /** Texts as they will be read, where these were asked for. */
  readonly previews: TextPreviews;
  /** Practices to read before the form is sent again; `null` where it was not held back for them. */
  readonly similar: readonly SimilarPractice[] | null;
};

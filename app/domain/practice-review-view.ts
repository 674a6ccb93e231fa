import type { OfficeZone } from "./days.ts";
import type { SimilarPractice, WaitingPractice } from "./practice-form-view.ts";
import type { PracticeProblem } from "./practice-problem.ts";
import type { ReasonRefused } from "./reason.ts";
import type { FieldDifference } from "./record.ts";

/** A waiting revision beside what is published, for a reviewer. */
export type PracticeReview = {
  readonly id: string;
  readonly title: string;
  /** Version that is published; 0 for a new practice. */
  readonly version: number;
  /** `null` where nothing waits. */
  readonly waiting: WaitingPractice | null;
  /** Another version was published since it was sent. */
  readonly isStale: boolean;
  readonly differences: readonly FieldDifference[];
  readonly similar: readonly SimilarPractice[];
  readonly zone: OfficeZone;
  readonly owner: string;
  readonly submission: string;
};

/** Why a decision was not carried out. */
export type ReviewRefused = {
  /** What waits or stands is not what was looked at. */
  readonly isMoved: boolean;
  readonly problems: readonly PracticeProblem[];
  readonly reason: ReasonRefused | null;
};

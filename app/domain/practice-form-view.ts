import type { OfficeZone } from "./days.ts";
import type { PracticeState } from "./practice.ts";
import type { PracticeCompleteness } from "./practice-completeness.ts";
import type { RecordForm } from "./record.ts";

/** One choice of a list. */
export type Choice = { readonly value: string; readonly label: string };

/** A published practice that may already say what somebody is about to write. */
export type SimilarPractice = { readonly slug: string; readonly title: string; readonly regionName: string };

/** A practice's form as somebody of its office opens it. */
export type PracticeFormView = {
  readonly id: string;
  /** It has been saved before, as a draft or published: files can be added to it. */
  readonly isSaved: boolean;
  readonly state: PracticeState;
  /** Public reason of a withdrawal or removal. */
  readonly stateReason: string | null;
  /** Word of its public address; `null` while it has none. */
  readonly slug: string | null;
  /** Number of the newest published version; 0 before the first. */
  readonly version: number;
  readonly mayPublish: boolean;
  readonly zone: OfficeZone;
  readonly form: RecordForm;
  /** A revision that waits for a reviewer, whose texts stand in the form unless the person has a draft. */
  readonly waiting: WaitingPractice | null;
  /** Why a reviewer gave the person's revision back. */
  readonly returned: { readonly at: string; readonly reason: string } | null;
  readonly completeness: PracticeCompleteness;
  readonly similar: readonly SimilarPractice[];
  readonly indicators: readonly Choice[];
  readonly levels: readonly string[];
};

export type WaitingPractice = {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  /** Instant that names this revision. */
  readonly at: string;
  readonly isOwn: boolean;
};

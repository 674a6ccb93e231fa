import type { OfficeZone } from "./days.ts";
import type { AdoptionProblem, AdoptionState, VisitIdentity } from "./practice-adoption.ts";
import type { Conflict, RecordFields, RecordForm } from "./record.ts";

/** The practice that is copied. */
export type CopiedPractice = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly regionName: string;
  /** Whether its page can be read. */
  readonly isPublic: boolean;
};

/** An adoption in the list of its office. */
export type OwnAdoption = {
  readonly id: string;
  readonly practice: CopiedPractice;
  readonly state: AdoptionState;
  /** ISO day. */
  readonly targetOn: string | null;
  readonly updatedAt: string;
};

/** The form of an adoption as somebody of its office opens it. */
export type AdoptionFormView = {
  readonly id: string;
  readonly practice: CopiedPractice;
  readonly version: number;
  readonly zone: OfficeZone;
  readonly form: RecordForm;
  /** On which the office learnt from the practice's region. */
  readonly visits: readonly VisitIdentity[];
};

/** A form of an adoption that was not carried out: everything typed, and why. */
export type AdoptionRefused = {
  readonly typed: RecordFields;
  /** Version to publish over next. */
  readonly version: number;
  readonly problems: readonly AdoptionProblem[];
  readonly conflict: Conflict | null;
};

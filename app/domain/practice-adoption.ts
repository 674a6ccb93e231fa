import type { PersonalNumber } from "./personal-number.ts";
import type { RecordFields } from "./record.ts";

/** How far an office is that copies a practice. Failure counts too: it tells the next one what to expect. */
export const ADOPTION_STATES = ["planned", "running", "succeeded", "failed", "cancelled"] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

/** What an office says about copying a practice; "" is not stated. */
export type PracticeAdoption = {
  readonly parts: string;
  /** ISO day. */
  readonly targetOn: string | null;
  readonly changes: string;
  readonly state: AdoptionState;
  readonly outcome: string;
  /** Why it failed or was given up. */
  readonly reason: string;
  /** Visit on which the office learnt of it; `null` where none is said. */
  readonly visitId: string | null;
};

/** A visit as the form of an adoption names it. */
export type VisitIdentity = { readonly id: string; readonly topic: string; readonly startsOn: string | null };

/** Names of the form's fields, in its order. */
export const ADOPTION_FIELDS = ["bagian", "sasaran", "ubahan", "keadaan", "hasil", "alasan", "kunjungan"] as const;
export type AdoptionField = (typeof ADOPTION_FIELDS)[number];

/** Most characters of each text. */
export const ADOPTION_LIMIT = 2000;

export type AdoptionProblem = {
  readonly field: AdoptionField;
  readonly problem: "missing" | "long" | "day" | "choice" | "visit" | PersonalNumber;
};

/** The adoption as its form shows it. */
export function adoptionFields(adoption: PracticeAdoption): RecordFields<AdoptionField> {
  const { parts, targetOn, changes, state, outcome, reason, visitId } = adoption;
  return {
    ...{ bagian: parts, sasaran: targetOn ?? "", ubahan: changes, keadaan: state, hasil: outcome, alasan: reason },
    kunjungan: visitId ?? "",
  };
}

/** Whether the reason has to be told. */
export function needsReason(state: AdoptionState): boolean {
  return state === "failed" || state === "cancelled";
}

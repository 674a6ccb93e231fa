import type { PersonalNumber } from "./personal-number.ts";

/** Nota kesepahaman, perjanjian kerja sama. */
export const AGREEMENT_KINDS = ["mou", "pks"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export type Agreement = {
  readonly kind: AgreementKind;
  readonly number: string;
  readonly title: string;
  /** ISO days. */
  readonly signedOn: string;
  readonly validUntil: string | null;
};

export const AGREEMENT_LIMITS = { number: 120, title: 300 } as const;

export const AGREEMENT_FIELDS = ["jenis", "nomor", "judul", "tanggal", "sampai"] as const;
export type AgreementField = (typeof AGREEMENT_FIELDS)[number];

export type AgreementProblem = {
  readonly field: AgreementField;
  readonly problem: "missing" | "choice" | "long" | "day" | "future" | "order" | PersonalNumber;
};

/** An agreement in the list of its visit. */
export type ListedAgreement = Agreement & {
  readonly id: string;
  /** Recorded by the office that looks at it, which alone withdraws it. */
  readonly isOwn: boolean;
  readonly hasEnded: boolean;
};

/** A form of an agreement that was not carried out: everything typed, and why. */
export type AgreementRefused = {
  readonly typed: Readonly<Record<AgreementField, string>>;
  readonly problems: readonly AgreementProblem[];
};

/** Whether it is over on a day (ISO); its last day still counts. */
export function hasEnded({ validUntil }: Pick<Agreement, "validUntil">, today: string): boolean {
  return validUntil !== null && validUntil < today;
}

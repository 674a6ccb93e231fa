import type { CheckDay, CheckMonth, CheckStatus, CommitmentStatus } from "./commitment-status.ts";
import type { PersonalNumber } from "./personal-number.ts";

/** What a side says of one of its commitments. */
export type CheckAnswer = {
  readonly no: number;
  readonly month: CheckMonth;
  readonly status: CheckStatus;
  readonly note: string | null;
  /** Full public address of the evidence. */
  readonly link: string | null;
  /** What had been promised when the form was opened. */
  readonly action: string;
};

export const CHECK_LIMITS = { note: 1000, link: 300 } as const;

export type CheckField = "keadaan" | "keterangan" | "tautan" | "bulan";

export type CommitmentCheckProblem = {
  readonly field: CheckField;
  readonly problem: "missing" | "choice" | "long" | "web" | PersonalNumber;
};

/** An answer that was given, and whether the commitment reads otherwise by now. */
export type GivenAnswer = {
  readonly month: CheckMonth;
  readonly status: CheckStatus;
  /** ISO day in the visit's zone. */
  readonly day: string;
  readonly note: string | null;
  readonly link: string | null;
  /** What it was said of, where that is no longer how the commitment reads. */
  readonly saidOf: string | null;
};

/** A commitment of the own side with what was said of it. */
export type CheckedCommitment = {
  readonly no: number;
  readonly action: string;
  readonly inCharge: string;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly evidence: string;
  readonly status: CommitmentStatus;
  /** Newest answer of each month. */
  readonly answers: readonly GivenAnswer[];
  /** A key for each of its forms: done, running, and the one with words. */
  readonly submissions: readonly [string, string, string];
};

/** What `/ruang-kerja/kunjungan/:id/tindak-lanjut` shows. */
export type CheckPageView = {
  readonly id: string;
  readonly topic: string;
  /** "Kunjungan … ke …" is said by the page. */
  readonly visitorName: string;
  readonly hostName: string;
  /** Month that the forms are about; `null` where nothing is asked yet. */
  readonly month: CheckMonth | null;
  readonly months: readonly (CheckDay & { readonly isOpen: boolean })[];
  readonly commitments: readonly CheckedCommitment[];
};

/** An answer that was not taken: everything typed, and why. */
export type CheckRefused = {
  readonly no: number;
  readonly typed: { readonly keadaan: string; readonly keterangan: string; readonly tautan: string };
  readonly problems: readonly CommitmentCheckProblem[];
  /** The commitment was changed or taken out since the page was opened. */
  readonly isChanged: boolean;
};

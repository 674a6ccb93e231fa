import type { OfficeZone } from "./days.ts";
import { REASON_LIMIT, type ReasonProblem } from "./reason.ts";

/** Another office looks at a practice: what it may answer. */
export const CHECK_ANSWERS = ["confirmed", "noted", "declined"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** Days that an office has to answer. Publication never waits for it. */
export const CHECK_DAYS = 14;

export const CHECK_NOTE_LIMIT = REASON_LIMIT;

/** A check as the office that asked for it sees it. */
export type AskedCheck = {
  readonly id: string;
  readonly officeName: string;
  readonly version: number;
  readonly askedAt: string;
  /** ISO day. */
  readonly deadline: string;
  readonly verdict: CheckAnswer | null;
  readonly note: string | null;
  readonly answeredAt: string | null;
  /** Nobody answered until the deadline. */
  readonly isSilent: boolean;
};

/** An office that may be asked. */
export type CheckOffice = { readonly id: string; readonly name: string; readonly regionName: string };

/** The page on which an office asks others to look at its practice. */
export type AskCheckView = {
  readonly practice: { readonly id: string; readonly title: string; readonly slug: string };
  readonly zone: OfficeZone;
  readonly checks: readonly AskedCheck[];
  /** Of regions most alike, unless a text was looked for. */
  readonly offices: readonly CheckOffice[];
};

/** The page on which an office answers. */
export type CheckView = AskedCheck & {
  readonly practice: {
    readonly title: string;
    readonly slug: string;
    readonly regionName: string;
    readonly version: number;
    /** Whether it can still be read. */
    readonly isPublic: boolean;
  };
  readonly zone: OfficeZone;
};

export type CheckProblem = {
  readonly field: "jawaban" | "catatan";
  readonly problem: "choice" | ReasonProblem;
};

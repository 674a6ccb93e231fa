import { REASON_LIMIT, type ReasonProblem } from "./reason.ts";

/** Why a reader reports something. */
export const REPORT_REASONS = ["personal", "wrong", "copyright", "offensive", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const REPORT_LIMIT = REASON_LIMIT;

export type ReportProblem = { readonly field: "sebab" | "catatan"; readonly problem: "choice" | ReasonProblem };

/** A report that was not taken: everything typed, and why. */
export type ReportRefused = {
  readonly reason: string;
  readonly note: string;
  readonly problems: readonly ReportProblem[];
  /** Seconds to wait, where too many came from one address. */
  readonly waitS: number | null;
};

/** What a moderator decides: it stays or comes back, or it is taken away. */
export const REPORT_OUTCOMES = ["kept", "removed"] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What can be reported. */
export type ReportSubjectKind = "practice" | "question" | "answer" | "visit";

type ReportedBase = {
  readonly id: string;
  /** Of an answer: the title of its question. */
  readonly title: string;
  readonly regionName: string;
  readonly state: string;
  readonly stateReason: string | null;
};

export type ReportedSubject =
  | (ReportedBase & { readonly kind: "practice"; readonly slug: string })
  | (ReportedBase & { readonly kind: "visit" })
  | (ReportedBase & { readonly kind: "question" | "answer"; readonly no: number });

/** A report with what it is about. */
export type ReportView = {
  readonly id: string;
  readonly reason: ReportReason | "objection";
  readonly note: string;
  readonly reportedAt: string;
  readonly outcome: ReportOutcome | null;
  readonly outcomeReason: string | null;
  readonly handledAt: string | null;
  readonly subject: ReportedSubject;
};

/** Reports as a moderator sees them: one, with the others about the same subject that wait too. */
export type ReportDecision = {
  readonly report: ReportView;
  readonly others: readonly ReportView[];
  /** Safe HTML of a question or an answer; `null` for what has a page of its own. */
  readonly html: string | null;
};

/** Whether what is taken away of this kind can be brought back. */
export function isRecoverable(kind: ReportSubjectKind): kind is "practice" | "visit" {
  return kind === "practice" || kind === "visit";
}

/** Whether a question or an answer was taken away. It cannot be brought back. */
export function isEndedText({ kind, state }: ReportedSubject): boolean {
  return !isRecoverable(kind) && (state === "removed" || state === "withdrawn");
}

/** What can be decided about a subject: what is away for good does not stay. */
export function outcomesFor(subject: ReportedSubject): readonly ReportOutcome[] {
  return isEndedText(subject) ? ["removed"] : REPORT_OUTCOMES;
}

/** A decision that was not carried out. */
export type DecisionRefused = {
  readonly outcome: string;
  readonly typed: string;
  readonly problem: ReasonProblem | null;
  readonly choiceMissing: boolean;
};

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

/** A report with the practice that it is about. */
export type ReportView = {
  readonly id: string;
  readonly reason: ReportReason | "objection";
  readonly note: string;
  readonly reportedAt: string;
  readonly outcome: ReportOutcome | null;
  readonly outcomeReason: string | null;
  readonly handledAt: string | null;
  readonly practice: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly regionName: string;
    readonly state: string;
    readonly stateReason: string | null;
  };
};

/** Reports as a moderator sees them: one, with the others about the same practice that wait too. */
export type ReportDecision = { readonly report: ReportView; readonly others: readonly ReportView[] };

/** A decision that was not carried out. */
export type DecisionRefused = {
  readonly outcome: string;
  readonly typed: string;
  readonly problem: ReasonProblem | null;
  readonly choiceMissing: boolean;
};

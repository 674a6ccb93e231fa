import type { AttachmentView } from "./attachment.ts";
import type { VisitReport } from "./visit-report.ts";
import type { VisitReportProblem } from "./visit-report-problem.ts";

/** What will be public of a visit's report, as whoever may publish it looks at it. */
export type VisitPublishView = {
  readonly id: string;
  /** Working version; `null` where none waits for publication. */
  readonly version: number | null;
  /** Version that is public now; 0 before the first. */
  readonly publicVersion: number;
  readonly report: VisitReport | null;
  /** Safe HTML of the Markdown fields by field name. */
  readonly html: Readonly<Record<string, string>>;
  /** Names of the indicators that it speaks of, by their key. */
  readonly indicatorNames: Readonly<Record<string, string>>;
  /** What keeps it from being published as it stands. */
  readonly problems: readonly VisitReportProblem[];
  /** Files that become public with it. */
  readonly files: readonly AttachmentView[];
  /** How many files stay with the offices concerned. */
  readonly keptFiles: number;
  readonly owner: string;
  readonly submission: string;
};

/** A publication that was not carried out, and why. */
export type VisitPublishRefused = {
  /** Nobody said that the texts and files were looked through for people's data. */
  readonly isUnchecked: boolean;
  /** Another version stands, or the visit has gone on. */
  readonly isMoved: boolean;
  readonly problems: readonly VisitReportProblem[];
};

import type { TextPreviews } from "../../domain/people-text.ts";
import type { RecordFields } from "../../domain/record.ts";
import type { VisitSide } from "../../domain/visit.ts";
import type { VisitReportProblem } from "../../domain/visit-report-problem.ts";
import { formatDay } from "../../text/format.ts";
import { splitField } from "../../text/id/practice-form.ts";
import {
  labelReportField,
  labelReportRowField,
  REPORT,
  REPORT_HINTS,
  sayReportProblem,
} from "../../text/id/visit-report.ts";
import { TextPreview } from "../prose/text-preview.tsx";
import { type Option, TextAreaField } from "../ui/field.tsx";

/** What the fields of a report show: texts, what is wrong with them, how they will read, and what can be chosen. */
export type FilledReport = {
  readonly fields: RecordFields;
  readonly problems: readonly VisitReportProblem[];
  readonly previews: TextPreviews;
  /** Indicators as a list to choose from. */
  readonly indicators: readonly Option[];
  /** Side that last changed each field; none before the first version. */
  readonly authors: Readonly<Record<string, VisitSide>>;
};

/** Kept as ISO days; people read and write them in words. */
const DATES: readonly string[] = ["tanggal", "sampai", "tenggat"];

/** Id, name, label, hint, text and error of one field. In rows the label carries no number: its row does. */
export function aboutReportField({ fields, problems }: FilledReport, name: string) {
  const { base, row } = splitField(name);
  const problem = problems.find(({ field }) => field === name);
  const hint = REPORT_HINTS[base];
  const text = fields[name] ?? "";
  return {
    ...{ id: name, name, value: DATES.includes(base) ? formatDay(text) : text },
    label: row === undefined || base === "indikator" ? labelReportField(name) : labelReportRowField(name),
    // The same words in every row would be read over.
    ...(hint === undefined || (row !== undefined && row !== "1") ? {} : { hint }),
    ...(problem === undefined ? {} : { error: sayReportProblem(problem) }),
  };
}

/** A text in Markdown with who changed it last and how it will read. */
export function ReportMarkdown({ filled, name, rows = 5, optional = false }: MarkdownProps) {
  const side = (filled.fields[name] ?? "") === "" ? undefined : filled.authors[name];
  return (
    <div className="stack-sm">
      <TextAreaField {...aboutReportField(filled, name)} rows={rows} optional={optional} />
      {side !== undefined && <p className="small muted">{REPORT.lastBy[side]}</p>}
      <TextPreview label={labelReportField(name)} result={filled.previews[name]} />
    </div>
  );
}

type MarkdownProps = { filled: FilledReport; name: string; rows?: number; optional?: boolean };

/** The problems as the summary lists them. */
export function listReportProblems(problems: readonly VisitReportProblem[]) {
  return problems.map((problem) => ({ id: problem.field, text: sayReportProblem(problem) }));
}

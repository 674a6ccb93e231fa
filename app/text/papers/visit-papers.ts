import { type Paper, paperLines } from "../../domain/paper.ts";
import { findPersonalNumber } from "../../domain/personal-number.ts";
import type { RecordFields } from "../../domain/record.ts";
import type { VisitPaperName, VisitPaperSource } from "../../domain/visit-papers.ts";
import { PLAN_FIELDS } from "../../domain/visit-plan.ts";
import { REPORT_FIELDS } from "../../domain/visit-report.ts";
import { visitArticle } from "./article.ts";
import { followUpNote } from "./follow-up-note.ts";
import { requestLetter } from "./request-letter.ts";
import { tripReport } from "./trip-report.ts";

/** Where a number stands that no paper may carry: a field of the plan or the report. */
export type FieldToMend = { readonly form: "plan" | "report"; readonly field: string };

/**
 * A paper of a visit; or that nothing is written yet that it could tell; or the fields with private numbers that keep it from
 * being made (none where the number stands elsewhere, as in an office's profile).
 */
export type PreparedPaper =
  | { readonly status: "paper"; readonly paper: Paper }
  | { readonly status: "unwritten" }
  | { readonly status: "personal"; readonly fields: readonly FieldToMend[] };

type Read = {
  readonly source: VisitPaperSource;
  readonly planFields: RecordFields;
  readonly reportFields: RecordFields;
};

export function preparePaper(name: VisitPaperName, { source, planFields, reportFields }: Read): PreparedPaper {
  const paper = WRITERS[name](source);
  if (paper === undefined) return { status: "unwritten" };
  if (findPersonalNumber(paperLines(paper).join("\n")) === undefined) return { status: "paper", paper };
  const found = (form: FieldToMend["form"], names: readonly string[], fields: RecordFields) =>
    names.filter((field) => findPersonalNumber(fields[field] ?? "") !== undefined).map((field) => ({ form, field }));
  const inReport = found("report", REPORT_FIELDS, reportFields);
  return {
    status: "personal",
    fields: name === "artikel" ? inReport : [...found("plan", PLAN_FIELDS, planFields), ...inReport],
  };
}

const WRITERS: Readonly<Record<VisitPaperName, (source: VisitPaperSource) => Paper | undefined>> = {
  "surat-permohonan": requestLetter,
  "laporan-perjalanan-dinas": tripReport,
  "nota-dinas": followUpNote,
  artikel: visitArticle,
};

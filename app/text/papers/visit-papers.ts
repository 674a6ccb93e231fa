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

/** What papers are made of, and the fields that it was read from. */
export type ReadPaper = {
  readonly source: VisitPaperSource;
  readonly planFields: RecordFields;
  readonly reportFields: RecordFields;
};

export function preparePaper(name: VisitPaperName, read: ReadPaper): PreparedPaper {
  const paper = WRITERS[name](read.source);
  if (paper === undefined) return { status: "unwritten" };
  if (findPersonalNumber(paperLines(paper).join("\n")) === undefined) return { status: "paper", paper };
  return { status: "personal", fields: fieldsToMend(read, name === "artikel" ? ["report"] : ["plan", "report"]) };
}

/** Fields with a private number, in the order of their forms. */
export function fieldsToMend(
  { planFields, reportFields }: ReadPaper,
  forms: readonly FieldToMend["form"][],
): FieldToMend[] {
  const read = { plan: [PLAN_FIELDS, planFields], report: [REPORT_FIELDS, reportFields] } as const;
  return forms.flatMap((form) => {
    const [names, fields] = read[form];
    return names.filter((field) => findPersonalNumber(fields[field] ?? "")).map((field) => ({ form, field }));
  });
}

const WRITERS: Readonly<Record<VisitPaperName, (source: VisitPaperSource) => Paper | undefined>> = {
  "surat-permohonan": requestLetter,
  "laporan-perjalanan-dinas": tripReport,
  "nota-dinas": followUpNote,
  artikel: visitArticle,
};

import { REPORT_LIMIT, REPORT_REASONS, type ReportProblem, type ReportReason } from "../domain/content-report.ts";
import { findPersonalNumber } from "../domain/personal-number.ts";

type ParsedReport =
  | { readonly ok: true; readonly value: { readonly reason: ReportReason; readonly note: string } }
  | { readonly ok: false; readonly problems: readonly ReportProblem[] };

/** A reader's report: why, and what is wrong, without private numbers. */
export function parseReport(form: { get(name: string): string }): ParsedReport {
  const reason = REPORT_REASONS.find((word) => word === form.get("sebab"));
  const note = form.get("catatan").trim();
  const wrong = note === "" ? "missing" : note.length > REPORT_LIMIT ? "long" : findPersonalNumber(note);
  const problems: ReportProblem[] = [
    ...(reason === undefined ? [{ field: "sebab", problem: "choice" } as const] : []),
    ...(wrong === undefined ? [] : [{ field: "catatan", problem: wrong } as const]),
  ];
  return problems.length > 0 || reason === undefined ? { ok: false, problems } : { ok: true, value: { reason, note } };
}

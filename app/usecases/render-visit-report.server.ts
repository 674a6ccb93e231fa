import type { TextImages } from "../domain/people-text.ts";
import type { RecordFields } from "../domain/record.ts";
import { REPORT_MARKDOWN } from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Safe HTML of the texts by the names of their fields, or what is wrong with them. */
export type RenderedReport =
  | { readonly ok: true; readonly html: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly VisitReportProblem[] };

/** Renders what stands in the Markdown fields; empty ones are left out. */
export async function renderVisitReport(
  { markdown }: Pick<AppContext, "markdown">,
  fields: RecordFields,
  images: TextImages,
): Promise<RenderedReport> {
  const stated = REPORT_MARKDOWN.filter((name) => (fields[name] ?? "") !== "");
  const texts = Object.fromEntries(stated.map((name) => [name, fields[name] ?? ""]));
  const rendered = await markdown.renderAll(texts, { images });
  if (rendered.ok) {
    return { ok: true, html: Object.fromEntries(stated.map((name) => [name, rendered.texts[name]?.html ?? ""])) };
  }
  const problems = stated.flatMap((field): VisitReportProblem[] => {
    const problem = rendered.problems[field];
    return problem === undefined ? [] : [{ field, problem: problem === "too_long" ? "long" : problem }];
  });
  return { ok: false, problems };
}

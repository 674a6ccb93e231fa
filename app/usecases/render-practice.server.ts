import type { TextImages } from "../domain/people-text.ts";
import { MARKDOWN_FIELDS } from "../domain/practice-fields.ts";
import type { PracticeProblem } from "../domain/practice-problem.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";

type MarkdownField = (typeof MARKDOWN_FIELDS)[number];

/** Safe HTML of the texts by the names of their fields, or what is wrong with them. */
export type RenderedPractice =
  | { readonly ok: true; readonly html: Readonly<Partial<Record<MarkdownField, string>>> }
  | { readonly ok: false; readonly problems: readonly PracticeProblem[] };

/** Renders what stands in the Markdown fields; empty ones are left out. */
export async function renderPractice(
  { markdown }: Pick<AppContext, "markdown">,
  fields: RecordFields,
  images: TextImages,
): Promise<RenderedPractice> {
  const stated = MARKDOWN_FIELDS.filter((name) => (fields[name] ?? "") !== "");
  const rendered = await markdown.renderAll(Object.fromEntries(stated.map((name) => [name, fields[name] ?? ""])), {
    images,
  });
  if (rendered.ok) {
    return { ok: true, html: Object.fromEntries(stated.map((name) => [name, rendered.texts[name]?.html ?? ""])) };
  }
  const problems = stated.flatMap((field): PracticeProblem[] => {
    const problem = rendered.problems[field];
    return problem === undefined ? [] : [{ field, problem: problem === "too_long" ? "long" : problem }];
  });
  return { ok: false, problems };
}

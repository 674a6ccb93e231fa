import type { TextImages, TextPreviews, TextResult } from "../domain/people-text.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/**
 * The Markdown of a form as it will be read, by field; nothing is stored. Forms show them, and publish only where each is
 * there and good. Ids of headings begin with "pratinjau-" and the field, so that they meet none of the form's own.
 */
export async function previewTexts<Field extends string>(
  { markdown }: Pick<AppContext, "markdown">,
  texts: Readonly<Record<Field, string>>,
  images?: TextImages,
): Promise<TextPreviews<Field>> {
  const rendered = await markdown.renderAll(texts, {
    before: "pratinjau-",
    ...(images === undefined ? {} : { images }),
  });
  const previews: Partial<Record<Field, TextResult>> = {};
  // The names of a record are what its type says.
  for (const field of Object.keys(texts) as Field[]) {
    const text = rendered.texts[field];
    const problem = rendered.ok ? undefined : rendered.problems[field];
    if (text !== undefined) previews[field] = { ok: true, text };
    else if (problem !== undefined) previews[field] = { ok: false, problem };
  }
  return previews;
}

import type { RecordFields } from "../domain/record.ts";
import { renderTexts } from "../platform/markdown/render-texts.server.ts";

/**
 * Safe HTML of those `names` of the fields that say something. Texts of the starter content are the project's own and short:
 * they are rendered right here, not in a thread.
 */
export function renderStarterTexts(fields: RecordFields, names: readonly string[]): Record<string, string> {
  const texts = names.map((name) => ({ name, idPrefix: name, source: fields[name] ?? "" }));
  const stated = texts.filter(({ source }) => source !== "");
  const results = renderTexts({ texts: stated, images: new Map(), progress: new Int32Array(1) });
  return Object.fromEntries(
    results.map((result, at) => {
      const name = stated[at]?.name ?? "";
      if (!result.ok) throw new Error(`The starter text ${name} cannot be rendered: ${result.problem}`);
      return [name, result.text.html];
    }),
  );
}

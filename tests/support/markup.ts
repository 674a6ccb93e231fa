export type MarkupElement = { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)(?: \/)?>/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/**
 * The elements of cleaned HTML in order, attributes decoded.
 *
 * @throws where anything stands in it that is not a plain tag: browsers would have to guess
 */
export function readElements(html: string): MarkupElement[] {
  const rest = html.replace(TAG, "");
  if (/[<>]/.test(rest)) throw new Error(`not plain markup: ${html}`);
  return [...html.matchAll(TAG)].flatMap(([, closing, tag = "", attributes = ""]) => {
    if (closing !== "") return [];
    const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
    return [{ tag, attributes: Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decode(value)])) }];
  });
}

/** What is read between the tags. */
export function readText(html: string): string {
  return decode(html.replace(TAG, ""));
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

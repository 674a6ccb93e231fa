import { type PaperBlock, paragraph } from "./paper.ts";
import { textOfHtml } from "./plain-text.ts";

const TOKENS = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>|[^<]+|</gi;
const BREAKS =
  /^(p|ul|ol|li|h[1-6]|blockquote|pre|table|thead|tbody|tr|div|figure|figcaption|hr|br|dl|dt|dd|caption)$/i;

/** Safe HTML of people's Markdown as plain paragraphs and lists. Headings become paragraphs, rows of tables lines. */
export function blocksOfHtml(html: string): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  const lists: { ordered: boolean; items: string[] }[] = [];
  let inline = "";
  const flush = () => {
    const text = textOfHtml(inline);
    inline = "";
    if (text === "") return;
    const list = lists.at(-1);
    if (list === undefined) blocks.push(paragraph(text));
    else list.items.push(text);
  };
  const endList = () => {
    const list = lists.pop();
    if (list === undefined || list.items.length === 0) return;
    // A list within a list follows the items before it.
    const outer = lists.at(-1);
    if (outer === undefined) blocks.push({ kind: "list", ...list });
    else outer.items.push(...list.items);
  };
  for (const [token, slash, name] of html.matchAll(TOKENS)) {
    if (name === undefined || !(BREAKS.test(name) || /^t[dh]$/i.test(name))) {
      inline += token;
    } else if (/^t[dh]$/i.test(name)) {
      inline += slash === "/" || textOfHtml(inline) === "" ? " " : "; ";
    } else {
      flush();
      const isList = /^[uo]l$/i.test(name);
      if (isList && slash === "") lists.push({ ordered: name.toLowerCase() === "ol", items: [] });
      if (isList && slash === "/") endList();
    }
  }
  flush();
  while (lists.length > 0) endList();
  return blocks;
}

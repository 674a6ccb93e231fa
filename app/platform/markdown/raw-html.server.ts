import type { Tokens } from "marked";

/** Elements that come along when text is pasted from elsewhere. */
const PASTED = new Set(
  [
    "a abbr audio b big blockquote body button caption center code col colgroup dd del details div dl dt em embed",
    "fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li",
    "main mark math nav noscript object ol optgroup option p pre s samp script section select small source span strike",
    "strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video",
  ].flatMap((line) => line.split(" ")),
);

/** A comment, or a tag as browsers would read it: looser than what Markdown takes for one. */
const TAG = /^<!--[\s\S]*?-->|^<\/?[a-z][\w-]*(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*>/i;

/** Reads a tag without what follows from it in Markdown: an open `<pre>` or `<a>` would change the rest of the text. */
export function readTag(source: string): Tokens.Tag | undefined {
  const raw = TAG.exec(source)?.[0];
  if (raw === undefined) return undefined;
  return { type: "html", raw, text: raw, block: false, inLink: false, inRawBlock: false };
}

/**
 * Raw HTML is no part of people's text: tags and comments go, their words stay, `<br>` is a break. What only looks like
 * a tag, as the gap in "Bupati <nama daerah>", is kept: `escapeText` gets it.
 */
export function replaceTag(raw: string, escapeText: (text: string) => string): string {
  if (/^<br\b/i.test(raw)) return "<br>";
  const name = /^<([a-z][\w-]*)/i.exec(raw)?.[1];
  if (name === undefined) return "";
  return PASTED.has(name.toLowerCase()) || raw.includes("=") ? "" : escapeText(raw);
}

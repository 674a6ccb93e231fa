import { Marked, type Renderer, type Token, type Tokens } from "marked";
import { RENDERED_WORDS, type TextHeading, type TextImages } from "../../domain/people-text.ts";
import { readTag, replaceTag } from "./raw-html.server.ts";

/** What the marks of one text become that the text alone does not say. */
export type MarkContext = {
  readonly images: TextImages;
  readonly idPrefix: string;
  /** A free id for a heading of these words. */
  readonly idOf: (words: string) => string;
  /** Words of inline HTML. */
  readonly wordsOf: (html: string) => string;
};

/**
 * Marks of people's text as HTML that still has to be cleaned: link targets stand as they were written. May throw a
 * `RangeError` on marks that are nested without end.
 */
export function renderMarks(source: string, context: MarkContext): { html: string; headings: TextHeading[] } {
  const marked = new Marked({ gfm: true });
  const headings = new Map<Token, TextHeading>();
  const ids = new Set<string>();
  marked.use({
    tokenizer: { html: () => undefined, tag: readTag },
    renderer: {
      heading(token) {
        const heading = headings.get(token);
        const words = this.parser.parseInline(token.tokens);
        return heading === undefined ? words : `<h${heading.level} id="${heading.id}">${words}</h${heading.level}>\n`;
      },
      paragraph({ tokens }) {
        const words = this.parser.parseInline(tokens).trim();
        return words === "" ? "" : `<p>${words}</p>\n`;
      },
      html: ({ text }) => replaceTag(text, escapeText),
      list: renderList,
      checkbox: ({ checked }) => renderCheckbox(checked),
      table: renderTable,
      link({ href, title, tokens }) {
        const words = this.parser.parseInline(tokens) || escapeText(href);
        // Who writes a link to a heading does not know what its id begins with.
        const ownId = `${context.idPrefix}-${decode(href.slice(1))}`;
        const target = href.startsWith("#") && ids.has(ownId) ? `#${ownId}` : href;
        return `<a href="${escapeText(target)}"${title ? ` title="${escapeText(title)}"` : ""}>${words}</a>`;
      },
      image({ href, tokens, text }) {
        const alt = escapeText(this.parser.parseInline(tokens, this.parser.textRenderer) || text);
        const image = context.images.get(href) ?? context.images.get(decode(href));
        if (image === undefined) return alt;
        const { src, width, height } = image;
        return `<img src="${escapeText(src)}" alt="${alt}" width="${width}" height="${height}" loading="lazy">`;
      },
    },
  });
  const tokens = marked.lexer(source);
  const levelOf = chooseLevels(tokens, marked);
  marked.walkTokens(tokens, (token) => {
    if (token.type !== "heading") return;
    const text = context.wordsOf(marked.Parser.parseInline(token.tokens ?? [], marked.defaults));
    if (text === "") return;
    const id = context.idOf(text);
    ids.add(id);
    headings.set(token, { id, level: levelOf(token.depth), text });
  });
  return { html: marked.parser(tokens), headings: [...headings.values()] };
}

/** The highest kind of heading a text uses is its h3; all below are h4, and none stands before the first h3. */
function chooseLevels(tokens: Token[], marked: Marked): (depth: number) => 3 | 4 {
  let highest = 6;
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") highest = Math.min(highest, token.depth);
  });
  let begun = false;
  return (depth) => {
    if (begun && depth > highest) return 4;
    begun = true;
    return 3;
  };
}

/**
 * Numbers that rise are kept as they were written: "2018." and "2020." are years before they are places in a list.
 * Where they do not rise, as in "1. 1. 1.", the list counts.
 */
function renderList(this: Renderer, { ordered, start, items }: Tokens.List): string {
  const inner = (item: Tokens.ListItem) => this.parser.parse(item.tokens);
  if (!ordered) return `<ul>\n${items.map((item) => `<li>${inner(item)}</li>\n`).join("")}</ul>\n`;
  const first = Number(start);
  const written = items.map(({ raw }) => Number(/^\s*(\d+)/.exec(raw)?.[1]));
  const rises = written.every((number, at) => at === 0 || number > (written[at - 1] ?? Number.NaN));
  const lines = items.map((item, at) => {
    const value = rises ? written[at] : undefined;
    const skips = value !== undefined && at > 0 && value !== (written[at - 1] ?? 0) + 1;
    return `<li${skips ? ` value="${value}"` : ""}>${inner(item)}</li>\n`;
  });
  return `<ol${first === 1 ? "" : ` start="${first}"`}>\n${lines.join("")}</ol>\n`;
}

function renderCheckbox(checked: boolean): string {
  const { done, open } = RENDERED_WORDS;
  return `<span aria-hidden="true">${checked ? "☑" : "☐"} </span><span class="vh">${checked ? done : open} </span>`;
}

/** A box that scrolls sideways must be reachable by keyboard, hence focusable and named. */
function renderTable(this: Renderer, { header, rows }: Tokens.Table): string {
  const cellOf = ({ header: isHead, align, tokens }: Tokens.TableCell) => {
    const words = this.parser.parseInline(tokens);
    const look = align === "right" ? ' class="r"' : "";
    return isHead && words !== "" ? `<th scope="col"${look}>${words}</th>` : `<td${look}>${words}</td>`;
  };
  const line = (cells: readonly Tokens.TableCell[]) => `<tr>${cells.map(cellOf).join("")}</tr>\n`;
  const body = rows.length === 0 ? "" : `<tbody>${rows.map(line).join("")}</tbody>`;
  const table = `<table class="tbl"><thead>${line(header)}</thead>${body}</table>`;
  return `<div class="tbl-wrap" role="group" tabindex="0" aria-label="${RENDERED_WORDS.table}">${table}</div>\n`;
}

/** For attributes and text; entities that were written stay. */
function escapeText(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

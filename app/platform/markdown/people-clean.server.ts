import sanitizeHtml from "sanitize-html";
import { readPeopleLink } from "../../domain/people-link.ts";
import { RENDERED_WORDS, type TextImages } from "../../domain/people-text.ts";

/** All that may stand in rendered text of people. Classes, roles and ids are the renderer's own, by exact value. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ...{ h3: ["id"], h4: ["id"], p: [], ul: [], ol: ["start"], li: ["value"], blockquote: [], hr: [], br: [] },
  ...{ a: ["href", "title", "rel"], strong: [], em: [], del: [], code: [], pre: ["tabindex"] },
  ...{ div: ["class", "role", "tabindex", "aria-label"], table: ["class"], thead: [], tbody: [], tr: [] },
  ...{ th: ["scope", "class"], td: ["class"], span: ["class", "aria-hidden"] },
  img: ["src", "alt", "width", "height", "loading"],
};

/** Rendered marks without anything that `ALLOWED_ATTRIBUTES` lacks; links are judged by their decoded address. */
export function cleanPeopleHtml(html: string, images: TextImages): string {
  const sources = new Set([...images.values()].map(({ src }) => src));
  return sanitizeHtml(html, {
    allowedTags: Object.keys(ALLOWED_ATTRIBUTES),
    allowedAttributes: Object.fromEntries(Object.entries(ALLOWED_ATTRIBUTES).map(([tag, names]) => [tag, [...names]])),
    allowedClasses: { div: ["tbl-wrap"], table: ["tbl"], th: ["r"], td: ["r"], span: ["vh"] },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !sources.has(attribs["src"] ?? ""),
    transformTags: {
      // A link that leads nowhere good leaves its words.
      a: (_tag, { href = "", title }) => {
        const target = readPeopleLink(href);
        if (target === undefined) return { tagName: "span", attribs: {} };
        return { tagName: "a", attribs: { href: target, ...(title ? { title } : {}), rel: "nofollow ugc" } };
      },
      // What scrolls sideways must be reachable by keyboard.
      pre: () => ({ tagName: "pre", attribs: { tabindex: "0" } }),
      div: () => ({
        tagName: "div",
        attribs: { class: "tbl-wrap", role: "group", tabindex: "0", "aria-label": RENDERED_WORDS.table },
      }),
    },
  });
}

/** Words of a piece of HTML, as text. */
export function wordsOfHtml(html: string): string {
  const words = sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} });
  return words
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

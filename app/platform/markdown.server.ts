import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";

const marked = new Marked({ gfm: true });

/** Elements and attributes that text may bring along; links only to pages, sites, mail and telephone. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "hr", "br"],
    ...["a", "strong", "em", "del", "code", "pre", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "title"], ol: ["start"], th: ["align"], td: ["align"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
};

/** Markdown of the project's own content as safe HTML. */
export function renderMarkdown(source: string): string {
  return sanitizeHtml(marked.parse(source, { async: false }), ALLOWED);
}

/** Elements of people's text: one kind of heading below the page's own, and links that lend no weight. */
const PEOPLE: sanitizeHtml.IOptions = {
  ...ALLOWED,
  // What stands for a refused link must itself be allowed: the sanitiser mixes up its closing tags otherwise.
  allowedTags: [...(ALLOWED.allowedTags || []), "span"],
  allowedAttributes: { ...ALLOWED.allowedAttributes, a: ["href", "title", "rel"] },
  transformTags: {
    ...Object.fromEntries(["h1", "h2", "h4", "h5", "h6"].map((tag) => [tag, "h3"])),
    // A link that leads nowhere good leaves its words.
    a: (_tag, { href = "", title }) =>
      SAFE_LINK.test(href)
        ? { tagName: "a", attribs: { href, ...(title === undefined ? {} : { title }), rel: "nofollow ugc" } }
        : { tagName: "span", attribs: {} },
  },
};

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

/** Markdown that people wrote as safe HTML for a section of a page. Its length is limited where it is parsed. */
export function renderPeopleMarkdown(source: string): string {
  return sanitizeHtml(marked.parse(source, { async: false }), PEOPLE);
}

export type AtomEntry = {
  /** An address that stays the same for good. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** ISO UTC instant: RFC 3339 as it is. */
  readonly updated: string;
  readonly summary: string;
};

export type AtomFeed = {
  readonly title: string;
  readonly subtitle: string;
  /** Address of the feed itself, which is its id too. */
  readonly self: string;
  /** Address of the page. */
  readonly link: string;
  readonly entries: readonly AtomEntry[];
};

/** Atom wants an instant even where nothing ever happened. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** An Atom feed (RFC 4287) with plain text only, as new as its newest entry. Addresses are full ones. */
export function formatAtom({ title, subtitle, self, link, entries }: AtomFeed): string {
  const updated = [NEVER, ...entries.map((entry) => entry.updated)].sort().at(-1) ?? NEVER;
  const items = entries.map((entry) =>
    [
      "<entry>",
      element("id", entry.id),
      element("title", entry.title),
      `<link rel="alternate" type="text/html" href="${escapeXml(entry.link)}"/>`,
      element("updated", entry.updated),
      element("summary", entry.summary),
      "</entry>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    element("id", self),
    element("title", title),
    element("subtitle", subtitle),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    element("updated", updated),
    "<author><name>Kiat</name></author>",
    ...items,
    "</feed>",
    "",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Text for XML 1.0: marks escaped, characters that it does not know left out, halves of characters replaced. */
function escapeXml(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

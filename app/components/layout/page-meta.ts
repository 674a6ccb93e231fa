import { previewOf } from "../../text/picture-paths.ts";
import { UI } from "../../text/ui.ts";

const MAX_DESCRIPTION = 160;

/**
 * Title, description, canonical address and link preview of a page. The description is the finding, so that a
 * link shared in a chat already answers.
 *
 * @param address full canonical address; `noindex` for pages that only ask back
 */
export function pageMeta({ title, description, address, noindex = false }: PageMeta) {
  const summary = shorten(description);
  return [
    { title: `${title} – ${UI.siteName}` },
    { name: "description", content: summary },
    { tagName: "link", rel: "canonical", href: address },
    ...(noindex ? [{ name: "robots", content: "noindex" }] : []),
    { property: "og:site_name", content: UI.siteName },
    { property: "og:type", content: "website" },
    { property: "og:locale", content: "id_ID" },
    { property: "og:title", content: title },
    { property: "og:description", content: summary },
    { property: "og:url", content: address },
    ...(noindex ? [{ name: "twitter:card", content: "summary" }] : previewMeta(address, `${title}. ${summary}`)),
  ];
}

/** The picture below a shared link, where the page has a drawing. */
function previewMeta(address: string, alt: string) {
  const { origin, pathname, search } = new URL(address);
  const preview = previewOf(pathname + search);
  if (preview === undefined) return [{ name: "twitter:card", content: "summary" }];
  return [
    { property: "og:image", content: `${origin}${preview}` },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: alt },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** Title of a page that could not be found or made: nothing to index. */
export function failureMeta(title: string) {
  return [{ title: `${title} – ${UI.siteName}` }, { name: "robots", content: "noindex" }];
}

function shorten(text: string): string {
  if (text.length <= MAX_DESCRIPTION) return text;
  const cut = text.slice(0, MAX_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}

type PageMeta = { title: string; description: string; address: string; noindex?: boolean };

import { parse } from "yaml";
import { z } from "zod";
import aksesibilitas from "../../../content/pages/aksesibilitas.md?raw";
import data from "../../../content/pages/data.md?raw";
import privasi from "../../../content/pages/privasi.md?raw";
import tentang from "../../../content/pages/tentang.md?raw";
import { renderMarkdown } from "../markdown/own-text.server.ts";

export type ContentPage = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day of the last change. */
  readonly updated: string;
  readonly html: string;
  /** The Markdown itself, for the search. */
  readonly text: string;
};

const frontMatter = z.strictObject({ title: z.string(), summary: z.string(), updated: z.string() });

/** The written pages by slug, which is also their address. */
export const contentPages: readonly ContentPage[] = Object.entries({ tentang, privasi, aksesibilitas, data }).map(
  ([slug, file]) => parsePage(slug, file),
);

/** Throws for a slug that no file has: routes name their page in code. */
export function getContentPage(slug: string): ContentPage {
  const page = contentPages.find((candidate) => candidate.slug === slug);
  if (page === undefined) throw new Error(`content/pages/${slug}.md is missing`);
  return page;
}

function parsePage(slug: string, file: string): ContentPage {
  const [, head = "", ...rest] = file.split(/^---$/m);
  const text = rest.join("---").trim();
  return { slug, ...frontMatter.parse(parse(head)), html: renderMarkdown(text), text };
}

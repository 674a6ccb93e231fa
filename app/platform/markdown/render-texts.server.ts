import GithubSlugger, { slug } from "github-slugger";
import type { TextImages, TextResult } from "../../domain/people-text.ts";
import { cleanPeopleHtml, wordsOfHtml } from "./people-clean.server.ts";
import { type MarkContext, renderMarks } from "./people-marks.server.ts";

/** Texts of one page by name; each heading's id begins with the id prefix of its text. Plain data: it crosses threads. */
export type RenderJob = {
  readonly texts: readonly { readonly idPrefix: string; readonly source: string }[];
  readonly images: TextImages;
  /** Shared with whoever waits: the place of the text that is being rendered, below 0 before the first. */
  readonly progress: Int32Array;
};

/** Of 60 kB of ordinary text comes less than a tenth of that. */
const MOST_HTML = 1_000_000;

/** Renders the texts of a page one after the other; ids are unique among all of them. Takes as long as it takes. */
export function renderTexts({ texts, images, progress }: RenderJob): TextResult[] {
  const slugger = new GithubSlugger();
  return texts.map(({ source, idPrefix }, at) => {
    Atomics.store(progress, 0, at);
    const idOf = (words: string) => slugger.slug(`${idPrefix}-${slug(words) || "bagian"}`);
    return renderText(source, { images, idPrefix, idOf, wordsOf: wordsOfHtml });
  });
}

function renderText(source: string, context: MarkContext): TextResult {
  try {
    const { html, headings } = renderMarks(source, context);
    if (html.length > MOST_HTML) return { ok: false, problem: "too_complex" };
    return { ok: true, text: { html: cleanPeopleHtml(html, context.images), headings } };
  } catch (error) {
    // The parser calls itself for marks within marks.
    if (error instanceof RangeError) return { ok: false, problem: "too_complex" };
    throw error;
  }
}

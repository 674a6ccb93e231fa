/** Text that people write in Markdown: its limits, and what comes of rendering it. */

/** Most characters of one text and of all texts of one form; renderers refuse more before they read it. */
export const PEOPLE_TEXT_LIMITS = { text: 20_000, form: 60_000 } as const;

/** `busy`: others' texts were still being rendered, the same text may pass a moment later. */
export type TextProblem = "too_long" | "too_complex" | "busy";

/** A heading of a text as a table of contents links to it. */
export type TextHeading = { readonly id: string; readonly level: 3 | 4; readonly text: string };

/** Safe HTML of one text with its headings in order. */
export type RenderedText = { readonly html: string; readonly headings: readonly TextHeading[] };

/** What came of rendering one text. */
export type TextResult =
  | { readonly ok: true; readonly text: RenderedText }
  | { readonly ok: false; readonly problem: TextProblem };

/** Results of the texts of a form by field. Where a text was too much, others may be missing. */
export type TextPreviews<Field extends string = string> = Readonly<Partial<Record<Field, TextResult>>>;

/** A picture of the record itself, in CSS pixels. */
export type TextImage = { readonly src: string; readonly width: number; readonly height: number };

/** The record's own pictures by what may stand in the source, e.g. `lampiran:alur.png`. Others leave their words. */
export type TextImages = ReadonlyMap<string, TextImage>;

/** Words that rendering adds, for those who hear the page. */
export const RENDERED_WORDS = { table: "Tabel", done: "Selesai:", open: "Belum:" } as const;

import { cutWords, withoutMarks } from "./plain-text.ts";
import type { SearchDocument } from "./search-document.ts";

/** A public question as the search writes it down. */
export type SearchedQuestion = {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly body: string;
  /** Markdown of its public answers. */
  readonly answers: readonly string[];
  readonly regionName: string;
  /** "indikator 9" and the indicator's name, or the title of the practice. */
  readonly about: readonly string[];
};

const SUMMARY_LENGTH = 160;

/** What a question is found by: its title before its text and its answers. */
export function writeQuestionDocument(question: SearchedQuestion): SearchDocument & { readonly id: string } {
  const { id, no, title, body, answers, regionName, about } = question;
  const texts = [body, ...answers].map(withoutMarks).filter((text) => text !== "");
  return {
    id,
    address: `/tanya/${no}`,
    title,
    summary: cutWords(`${regionName}: ${texts[0] ?? title}`, SUMMARY_LENGTH),
    titles: [title],
    texts: [regionName, ...about, ...texts],
  };
}

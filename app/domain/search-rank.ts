import { joinWords, readName } from "./region-names.ts";
import { SEARCH_KINDS, type SearchKind } from "./search-document.ts";
import { holdsWords, type QueryWord, splitWords } from "./search-words.ts";

/** A document that holds every word of the query. */
export type FoundDocument = {
  readonly id: string;
  readonly kind: SearchKind;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly titleWords: string;
  readonly sortOrder: number;
};

/**
 * Best first: the very title, a title that begins so, all words in the titles, then the text; then by kind, the order
 * inside the kind, and the id. Ranked here and not by a database, so that both give one order.
 */
export function rankDocuments<Found extends FoundDocument>(
  found: readonly Found[],
  text: string,
  words: readonly QueryWord[],
): Found[] {
  const asked = joinWords(splitWords(text));
  const ranks = new Map(found.map((document) => [document.id, rankOf(document, asked, words)]));
  return [...found].sort(
    (a, b) =>
      (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0) ||
      SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) ||
      a.sortOrder - b.sortOrder ||
      (a.id < b.id ? -1 : 1),
  );
}

function rankOf({ kind, title, titleWords }: FoundDocument, asked: string, words: readonly QueryWord[]): number {
  const names = [joinWords(splitWords(title))];
  // "Mesuji" is the whole name of Kabupaten Mesuji.
  if (kind === "region") names.push(joinWords(readName(title).words));
  if (names.includes(asked)) return 0;
  if (names.some((name) => name.startsWith(asked))) return 1;
  return holdsWords(titleWords, words) ? 2 : 3;
}

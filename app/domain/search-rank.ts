import { joinWords, readName } from "./region-names.ts";
import type { SearchKind } from "./search-document.ts";
import type { SearchMatch } from "./search-match.ts";
import { splitWords } from "./search-words.ts";

/** What is shown of a document. */
export type FoundDocument = {
  readonly no: number;
  readonly kind: SearchKind;
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
};

/** What people write comes newest first among equals; the rest has an order of its own. */
const NEWEST_FIRST: ReadonlySet<SearchKind> = new Set(["practice", "visit", "question"]);

/** Matches of one kind, best first, then in the order of the kind: known without reading the documents. */
export function orderMatches(matches: readonly SearchMatch[]): SearchMatch[] {
  return [...matches].sort((a, b) => b.score - a.score || inOrder(a, b));
}

/**
 * Documents of one kind, best first: the very title, a title that begins so, then by how well they fit. Ranked here and
 * not by a database, so that both give one order.
 */
export function rankDocuments<Found extends FoundDocument & SearchMatch>(
  found: readonly Found[],
  text: string,
): Found[] {
  const asked = joinWords(splitWords(text));
  const ranks = new Map(found.map((document) => [document.no, nameRank(document, asked)]));
  const rank = ({ no }: Found) => ranks.get(no) ?? 0;
  return [...found].sort((a, b) => rank(b) - rank(a) || b.score - a.score || inOrder(a, b));
}

function nameRank({ kind, title }: FoundDocument, asked: string): number {
  const names = [joinWords(splitWords(title))];
  // "Mesuji" is the whole name of Kabupaten Mesuji.
  if (kind === "region") names.push(joinWords(readName(title).words));
  if (names.includes(asked)) return 2;
  return names.some((name) => name.startsWith(asked)) ? 1 : 0;
}

function inOrder(a: { no: number; kind: SearchKind }, b: { no: number }): number {
  return NEWEST_FIRST.has(a.kind) ? b.no - a.no : a.no - b.no;
}

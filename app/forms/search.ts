import type { SearchKind } from "../domain/search-document.ts";
import { readChoice, readPage, readText } from "./query-text.ts";

export const SEARCH_KIND_WORDS = {
  region: "daerah",
  indicator: "indikator",
  practice: "praktik",
  visit: "kunjungan",
  question: "pertanyaan",
  source: "sumber",
  page: "halaman",
  term: "istilah",
} as const satisfies Record<SearchKind, string>;

const KINDS = Object.keys(SEARCH_KIND_WORDS) as readonly SearchKind[];

/** What `/cari` was asked. `kind` shows all results of one kind, page by page. */
export type SearchQuery = { readonly q: string; readonly kind: SearchKind | undefined; readonly page: number };

/** Reads the query tolerantly: a kind or page that is none is left out. */
export function parseSearch(params: URLSearchParams): SearchQuery {
  const word = readChoice(params, "jenis", Object.values(SEARCH_KIND_WORDS)).value;
  const kind = KINDS.find((one) => SEARCH_KIND_WORDS[one] === word);
  return { q: readText(params, "q"), kind, page: kind === undefined ? 1 : readPage(params).value };
}

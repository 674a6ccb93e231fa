import type { SearchKind } from "../../app/domain/search-document.ts";

/** Numbers of a kind begin here: one range for each, so that the index alone tells them apart. Never changed. */
const FIRST_NUMBER: Record<SearchKind, number> = {
  region: 1e9,
  indicator: 2e9,
  source: 3e9,
  page: 4e9,
  term: 5e9,
  practice: 6e9,
  question: 7e9,
  visit: 8e9,
};
const RANGE = 1e9;

export function firstNumber(kind: SearchKind): number {
  return FIRST_NUMBER[kind];
}

export function lastNumber(kind: SearchKind): number {
  return FIRST_NUMBER[kind] + RANGE - 1;
}

const KINDS = new Map(
  Object.keys(FIRST_NUMBER).map((kind) => [FIRST_NUMBER[kind as SearchKind] / RANGE, kind as SearchKind]),
);

/** The kind of the document of this number. */
export function kindOfNumber(no: number): SearchKind {
  const kind = KINDS.get(Math.floor(no / RANGE));
  if (kind === undefined) throw new Error(`no kind of search document has the number ${no}`);
  return kind;
}

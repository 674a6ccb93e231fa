import type { SearchKind } from "./search-document.ts";

/** A document that a query fits, by its number, and how well: 3 best, 0 least. */
export type SearchMatch = { readonly no: number; readonly kind: SearchKind; readonly score: number };

/** Scores of the first list's numbers: the place from 1 of the last of the other lists that holds it, 0 for none. All ascend. */
export function scoreNumbers(numbers: readonly number[], better: readonly (readonly number[])[]): Uint8Array {
  const scores = new Uint8Array(numbers.length);
  better.forEach((list, place) => {
    let at = 0;
    for (const no of list) {
      while (at < numbers.length && (numbers[at] ?? 0) < no) at += 1;
      if (numbers[at] === no) scores[at] = place + 1;
    }
  });
  return scores;
}

import { editDistance } from "./edit-distance.ts";

/** Whether a word is kept for those who mistype it: plain letters, not too few, not endless. */
export function isTerm(word: string): boolean {
  return /^[a-z]{3,30}$/.test(word);
}

/** How many letters of a word may be wrong: none of a short one, two of a long one. */
export function allowedDistance(word: string): number {
  if (!/^[a-z]{4,32}$/.test(word)) return 0;
  return word.length >= 8 ? 2 : 1;
}

/** The known word that was most likely meant: the nearest, of equally near ones the most frequent; `undefined` for none. */
export function correctWord(
  word: string,
  known: readonly { readonly term: string; readonly documents: number }[],
): string | undefined {
  let best: Candidate | undefined;
  for (const { term, documents } of known) {
    const distance = editDistance(word, term, best?.distance ?? allowedDistance(word));
    if (distance === 0 || distance === Number.POSITIVE_INFINITY) continue;
    if (best === undefined || isBetter({ term, documents, distance }, best)) best = { term, documents, distance };
  }
  return best?.term;
}

type Candidate = { readonly term: string; readonly documents: number; readonly distance: number };

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  return a.documents > b.documents || (a.documents === b.documents && a.term < b.term);
}

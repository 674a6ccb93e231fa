import { editDistance } from "./edit-distance.ts";

/** What a person typed to find an indicator: every word must fit, and one of the numbers. */
export type IndicatorSearch = { readonly words: readonly string[]; readonly numbers: readonly number[] };

/** Words that say nothing about which indicator is meant. "level 2" names a level, not an indicator. */
const IDLE_WORDS = new Set(["indikator", "nomor", "no", "tingkat", "kematangan", "dan", "atau", "di", "ke", "dari"]);

export function readIndicatorSearch(text: string): IndicatorSearch {
  const plain = plainText(text).replace(/\b(level|tingkat)\s+\d\b/g, " ");
  const parts = plain.split(" ").filter((part) => part !== "" && part !== "level" && !IDLE_WORDS.has(part));
  return {
    words: parts.filter((part) => !/^\d+$/.test(part)),
    numbers: parts.filter((part) => /^\d+$/.test(part)).map(Number),
  };
}

/**
 * Whether an indicator is one of those meant. A word fits a part of a word of the name or of its aspect; words from
 * five letters on may be misspelt by a letter, from nine on by two.
 */
export function isMeant(
  { words, numbers }: IndicatorSearch,
  { no, name, aspectName }: { no: number; name: string; aspectName: string },
): boolean {
  if (numbers.length > 0 && !numbers.includes(no)) return false;
  const own = plainText(`${name} ${aspectName}`).split(" ");
  return words.every((word) => own.some((other) => other.includes(word) || isNearly(word, other)));
}

function isNearly(word: string, other: string): boolean {
  const limit = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  return limit > 0 && editDistance(word, other, limit) <= limit;
}

function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

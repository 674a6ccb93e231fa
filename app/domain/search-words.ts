import type { Stem } from "./indonesian-stem.ts";

/** Words as the search stores and compares them. */

/** A number with its decimal comma, point or slash (2,59, 18.11, 12/2023), or a run of letters and digits. */
const TOKEN = /\p{N}+(?:[.,/]\p{N}+)+|[\p{L}\p{N}]+/gu;

const LONGEST_WORD = 60;

/**
 * Lower case, without accents, apostrophes, control and NUL characters; hyphens, colons and the like part words.
 * Numbers stay whole, with a point for the decimal comma. Of an endless word the beginning counts.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .replace(/\s+/gu, " ")
    .normalize("NFKD")
    .replace(/[\p{M}\p{C}'’‘`ʼ]/gu, "")
    .toLowerCase();
  return (plain.match(TOKEN) ?? []).map((word) => {
    const short = Array.from(word.slice(0, 2 * LONGEST_WORD))
      .slice(0, LONGEST_WORD)
      .join("");
    return isNumber(short) ? short.replaceAll(",", ".") : short;
  });
}

/** No letter in it. */
export function isNumber(word: string): boolean {
  return !/\p{L}/u.test(word);
}

/** Two words written as one, as "Tulang Bawang" and "e-office" are asked for; numbers are never joined. */
export function joinPair(word: string | undefined, next: string | undefined): string | undefined {
  if (word === undefined || next === undefined || isNumber(word) || isNumber(next)) return undefined;
  return word + next;
}

const BETWEEN_TEXTS = "|";

/** Texts as their words in order: what is kept of a document, and what its tokens follow from. */
export function writeWords(texts: readonly string[]): string {
  return texts
    .map((text) => splitWords(text).join(" "))
    .filter((words) => words !== "")
    .join(BETWEEN_TEXTS);
}

/** The words of what `writeWords` wrote, each once. */
export function listWords(written: string): ReadonlySet<string> {
  return new Set(written.split(/[ |]/).filter((word) => word !== ""));
}

/** PostgreSQL takes less than a megabyte of tokens for a document. */
const MOST_CHARACTERS = 400_000;

/**
 * What the index holds for words that `writeWords` wrote, each once: the words, what a slash parts (12 and 2023), their
 * roots, and neighbours written as one. Of an endless text the beginning counts.
 */
export function documentTokens(written: string, stem: Stem): string[] {
  const tokens = new Set<string>();
  let characters = 0;
  const add = (token: string) => {
    if (characters > MOST_CHARACTERS || tokens.has(token)) return;
    characters += token.length;
    tokens.add(token);
  };
  for (const text of written.split(BETWEEN_TEXTS)) {
    const words = text.split(" ").filter((word) => word !== "");
    words.forEach((word, at) => {
      add(plainToken(word));
      for (const part of word.split("/")) add(plainToken(part));
      if (!isNumber(word)) add(rootToken(stem(word)));
      const joined = joinPair(word, words[at + 1]);
      if (joined !== undefined) add(joinedToken(joined));
    });
  }
  return [...tokens];
}

/** A word as a token of the index: only a–z, digits, point, slash and underscore, so that every database takes it for one. */
export function plainToken(word: string): string {
  return word.replace(/[^a-z0-9./]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);
}

/** A root as a token of its own kind, so that the very word can be told from its relatives. */
export function rootToken(root: string): string {
  return `${plainToken(root)}~`;
}

/** Neighbours written as one, apart from words: there are so many that beginnings of words must not meet them. */
export function joinedToken(joined: string): string {
  return `+${plainToken(joined)}`;
}

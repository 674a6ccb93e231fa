import type { Stem } from "./indonesian-stem.ts";
import type { SynonymGroup } from "./search-lexicon.ts";

type Phrase = readonly string[];

/** Finds phrases in a query and what else they are called. */
export type PhraseBook = {
  /**
   * The longest known phrase that begins at this word: how many words it takes and its other names. Blanks inside it
   * do not count ("tulangbawang barat"), nor do affixes.
   */
  find(
    words: readonly string[],
    at: number,
  ): { readonly length: number; readonly others: readonly Phrase[] } | undefined;
};

const LONGEST_PHRASE = 6;
/** A guard for the length of what the databases are asked. */
const MOST_OTHERS = 16;

export function createPhraseBook(groups: readonly SynonymGroup[], stem: Stem): PhraseBook {
  const byKey = new Map<string, Phrase[]>();
  const add = (key: string, others: readonly Phrase[]) => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [...others]);
    else known.push(...others.filter((phrase) => !known.includes(phrase)));
  };
  for (const group of groups) {
    for (const phrase of group) {
      const others = group.filter((other) => other.join("") !== phrase.join(""));
      for (const key of new Set([phrase.join(""), stems(phrase, stem)])) add(key, others);
    }
  }
  return {
    find: (words, at) => {
      for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
        const typed = words.slice(at, at + length);
        const others = byKey.get(typed.join("")) ?? byKey.get(stems(typed, stem));
        if (others !== undefined && others.length > 0) return { length, others: others.slice(0, MOST_OTHERS) };
      }
      return undefined;
    },
  };
}

function stems(words: Phrase, stem: Stem): string {
  return words.map(stem).join("");
}

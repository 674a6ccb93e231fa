import type { Stem } from "./indonesian-stem.ts";
import type { PhraseBook } from "./search-synonyms.ts";
import { needAll, needAny, needToken, type SearchTree } from "./search-tree.ts";
import { isNumber, joinedToken, joinPair, plainToken, rootToken, splitWords } from "./search-words.ts";

export type SearchLanguage = { readonly stem: Stem; readonly phrases: PhraseBook };

/** A query as the databases are asked it. */
export type SearchQuery = {
  readonly words: readonly string[];
  /** How many words were left out because there were too many. */
  readonly ignored: number;
  /** Every word, its relatives or another name of it. */
  readonly wide: SearchTree;
  /** The very words. */
  readonly exact: SearchTree;
};

/** Whether a word is finished; an open one may also be the beginning of two that are written as one. */
export type Ending = "whole" | "unfinished" | "open";

const MAX_QUERY_WORDS = 8;
/** Shorter beginnings fit too much. */
const SHORTEST_BEGINNING = 3;

/**
 * Reads what a person typed: each word must occur, itself, as a relative (by its root), or under another name; the last
 * one may be unfinished, and so may those at the places in `unfinished`. Nothing in it is an operator. `undefined`
 * where there is no letter and no digit.
 */
export function readSearchQuery(
  text: string,
  language: SearchLanguage,
  unfinished: ReadonlySet<number> = new Set(),
): SearchQuery | undefined {
  const all = splitWords(text);
  const words = all.slice(0, MAX_QUERY_WORDS);
  if (words.length === 0) return undefined;
  const last = words.length - 1;
  const places = words.map((_, at) => at);
  const ending = (at: number): Ending => (unfinished.has(at) ? "open" : at === last ? "unfinished" : "whole");
  const needs = places.map((at) => wordNeed(words, at, language.stem, ending(at)));
  return {
    words,
    ignored: all.length - words.length,
    wide: needAll(withPhrases(words, needs, language)),
    exact: needAll(places.map((at) => needAny(spellings(words, at)))),
  };
}

/** What one word of the query needs by itself, other names included. */
export function readSearchWord(word: string, { stem, phrases }: SearchLanguage, ending: Ending): SearchTree {
  return needAny(withPhrases([word], [wordNeed([word], 0, stem, ending)], { stem, phrases }));
}

function withPhrases(
  words: readonly string[],
  needs: readonly SearchTree[],
  { phrases }: SearchLanguage,
): SearchTree[] {
  const whole: SearchTree[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find(words, at);
    const length = phrase?.length ?? 1;
    const typed = needAll(needs.slice(at, at + length));
    whole.push(phrase === undefined ? typed : needAny([typed, ...phrase.others.flatMap(phraseNeeds)]));
    at += length;
  }
  return whole;
}

function wordNeed(words: readonly string[], at: number, stem: Stem, ending: Ending): SearchTree {
  const word = words[at] ?? "";
  if (isNumber(word)) return needToken(plainToken(word));
  const needs = [...spellings(words, at), needToken(rootToken(stem(word)))];
  if (ending === "whole" || word.length < SHORTEST_BEGINNING) return needAny(needs);
  needs.push(needToken(plainToken(word), true));
  const joined = joinPair(words[at - 1], word);
  if (joined !== undefined) needs.push(needToken(plainToken(joined), true), needToken(joinedToken(joined), true));
  if (ending === "open") needs.push(needToken(joinedToken(word), true));
  return needAny(needs);
}

/** The word, and it with a neighbour written as one; each may be a word or two of a document. */
function spellings(words: readonly string[], at: number): SearchTree[] {
  return [words[at], joinPair(words[at - 1], words[at]), joinPair(words[at], words[at + 1])]
    .filter((form) => form !== undefined)
    .flatMap(eitherWay);
}

function eitherWay(form: string): SearchTree[] {
  return isNumber(form) ? [needToken(plainToken(form))] : [needToken(plainToken(form)), needToken(joinedToken(form))];
}

/** The ways a phrase may be written, with or without each of its blanks: neighbours stand as one word in the index. */
function phraseNeeds(phrase: readonly string[]): SearchTree[] {
  const ways = new Map<string, SearchTree>();
  for (const parts of [phrase, ...joinedOnce(phrase)]) {
    const tokens = parts.length === 1 ? parts : parts.slice(1).map((part, at) => `${parts[at]}${part}`);
    ways.set(tokens.join(" "), needAll(tokens.map((token) => needAny(eitherWay(token)))));
  }
  return [...ways.values()];
}

function joinedOnce(phrase: readonly string[]): string[][] {
  return phrase.slice(1).map((next, at) => [...phrase.slice(0, at), `${phrase[at]}${next}`, ...phrase.slice(at + 2)]);
}

import {
  BENCHMARK_CHOICES,
  type BenchmarkWord,
  type ComparisonSettings,
  LEVEL_CHOICES,
  type LevelWord,
  ORDER_CHOICES,
  type OrderWord,
} from "../domain/comparison-choice.ts";
import type { NodeLevel } from "../domain/instrument.ts";
import { cleanText, cutText, readChoice, readText } from "./query-text.ts";

/** What `tahun` asks for. Swapped ends are put right; `refused` keeps what was typed and means the default. */
export type YearChoice =
  | { readonly kind: "default" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly swapped: boolean }
  | { readonly kind: "refused"; readonly text: string };

export type ComparisonQuery = {
  /** What was asked for, one text a region, in order and with repeats. */
  readonly tokens: readonly string[];
  /** Texts over the twenty that are read, each once: they stay in the address, so that the page can tell of them. */
  readonly unread: readonly string[];
  /** Whether the regions were written as one list without odd blanks and empty entries, as in the canonical address. */
  readonly asList: boolean;
  readonly years: YearChoice;
  readonly words: ComparisonWords;
  /** Code or name of the region to stand first; "" where the first of the address is meant. */
  readonly focus: string;
  /** Parameters that were refused, as typed. */
  readonly refused: readonly { readonly name: RefusedName; readonly text: string }[];
};

/** What is set, in the words of the address; `undefined` where the default holds. */
export type ComparisonWords = {
  readonly pembanding: BenchmarkWord | undefined;
  readonly tingkat: LevelWord | undefined;
  readonly urut: OrderWord | undefined;
  readonly beda: "1" | undefined;
};

export type RefusedName = keyof ComparisonWords;

/** How many regions of one address are read. */
export const MAX_TOKENS = 20;
const MAX_TOKEN_CHARACTERS = 80;

/** The selection of `/bandingkan` from its address. Never fails: what cannot be used is told apart later. */
export function parseComparison(params: URLSearchParams): ComparisonQuery {
  const given = params.getAll("daerah");
  const texts = given
    .flatMap((list) => list.split(","))
    .map((token) => cutText(cleanText(token), MAX_TOKEN_CHARACTERS))
    .filter((token) => token !== "");
  const tokens = texts.slice(0, MAX_TOKENS);
  const unread = [...new Set(texts)].filter((text) => !tokens.includes(text));
  return {
    tokens,
    unread,
    asList: given.length <= 1 && (given[0] ?? "") === [...tokens, ...unread].join(","),
    years: parseYears(readText(params, "tahun")),
    focus: readText(params, "fokus", MAX_TOKEN_CHARACTERS),
    ...parseWords(params),
  };
}

function parseWords(params: URLSearchParams): Pick<ComparisonQuery, "words" | "refused"> {
  const pembanding = readChoice(params, "pembanding", keysOf(BENCHMARK_CHOICES));
  const tingkat = readChoice(params, "tingkat", keysOf(LEVEL_CHOICES));
  const urut = readChoice(params, "urut", keysOf(ORDER_CHOICES));
  const beda = readChoice(params, "beda", ["1"] as const);
  const refused = Object.entries({ pembanding, tingkat, urut, beda } satisfies Record<RefusedName, unknown>);
  return {
    words: {
      pembanding: pembanding.value === "sebanding" ? undefined : pembanding.value,
      tingkat: tingkat.value,
      urut: urut.value,
      beda: beda.value,
    },
    refused: refused.flatMap(([name, { refused: text }]) =>
      // The names come from the object above.
      text === undefined ? [] : [{ name: name as RefusedName, text }],
    ),
  };
}

/** The words of an address in the terms of the domain. */
function settingsOf({ pembanding = "sebanding", tingkat, urut, beda }: ComparisonWords): ComparisonSettings {
  return {
    benchmark: BENCHMARK_CHOICES[pembanding],
    level: tingkat && LEVEL_CHOICES[tingkat],
    order: urut && ORDER_CHOICES[urut],
    onlyDifferent: beda !== undefined,
  };
}

/** What the use case is asked for by an address. */
export function askedComparison({ years, words, focus }: ComparisonQuery) {
  return { ...askedYears(years), settings: settingsOf(words), focus };
}

/** The parameters that were refused, the focus among them where it is none of the regions. */
export function refusedOf(
  { refused, focus }: ComparisonQuery,
  focusOutside: boolean,
): { name: string; text: string }[] {
  return focusOutside ? [...refused, { name: "fokus", text: focus }] : [...refused];
}

/** The parameters of an address as they were asked for, the refused ones as typed. */
export function askedWords(query: ComparisonQuery, focusOutside: boolean): Record<string, string | undefined> {
  const refused = refusedOf(query, focusOutside).map(({ name, text }) => [name, text]);
  return { ...query.words, ...Object.fromEntries(refused) };
}

/** The words of the canonical address: without a level that holds anyway. */
export function keptWords(words: ComparisonWords, level: { common: NodeLevel } | undefined): ComparisonWords {
  const isDefault = words.tingkat !== undefined && LEVEL_CHOICES[words.tingkat] === level?.common;
  return { ...words, tingkat: isDefault ? undefined : words.tingkat };
}

function keysOf<Key extends string>(choices: Readonly<Record<Key, unknown>>): Key[] {
  // A record of known keys has no others.
  return Object.keys(choices) as Key[];
}

export function parseYears(text: string): YearChoice {
  if (text === "") return { kind: "default" };
  const year = /^[1-9]\d{3}$/.exec(text);
  if (year) return { kind: "year", year: Number(text) };
  const range = /^([1-9]\d{3})-([1-9]\d{3})$/.exec(text);
  if (range === null) return { kind: "refused", text };
  const [a, b] = [Number(range[1]), Number(range[2])];
  return { kind: "range", from: Math.min(a, b), to: Math.max(a, b), swapped: a > b };
}

/** The years as the canonical address writes them; `undefined` where the default holds. */
export function formatYears(years: YearChoice): string | undefined {
  if (years.kind === "year") return String(years.year);
  return years.kind === "range" ? `${years.from}-${years.to}` : undefined;
}

/** What the comparison is asked for by these years; nothing where the default holds. */
export function askedYears(years: YearChoice): { year?: number; years?: { from: number; to: number } } {
  if (years.kind === "year") return { year: years.year };
  return years.kind === "range" ? { years: { from: years.from, to: years.to } } : {};
}

import type { NodeLevel } from "./instrument.ts";

/** Whose median stands beside the values: the address word, and what it means. */
export const BENCHMARK_CHOICES = {
  sebanding: "peers",
  provinsi: "province",
  nasional: "nation",
  tidak: "none",
} as const;
export type BenchmarkWord = keyof typeof BENCHMARK_CHOICES;

/** How deep the table goes. */
export const LEVEL_CHOICES = { indeks: "index", domain: "domain", aspek: "aspect", indikator: "indicator" } as const;
export type LevelWord = keyof typeof LEVEL_CHOICES;

/** In which order the regions beside the focus stand; without one in that of the address. */
export const ORDER_CHOICES = { nama: "name", kemiripan: "similarity", selisih: "gap", nilai: "value" } as const;
export type OrderWord = keyof typeof ORDER_CHOICES;

/** What a reader can set on a comparison beside its regions and years. */
export type ComparisonSettings = {
  readonly benchmark: (typeof BENCHMARK_CHOICES)[BenchmarkWord];
  /** `undefined`: the deepest level that all regions have. */
  readonly level: NodeLevel | undefined;
  readonly order: (typeof ORDER_CHOICES)[OrderWord] | undefined;
  /** Only rows that differ beyond rounding. */
  readonly onlyDifferent: boolean;
};

export const PLAIN_SETTINGS: ComparisonSettings = {
  benchmark: "peers",
  level: undefined,
  order: undefined,
  onlyDifferent: false,
};

/** Levels from the whole to its smallest parts. */
const DEPTH: readonly NodeLevel[] = ["index", "domain", "aspect", "indicator"];

/** Whether rows of a level stand in a table that goes down to `deepest`. */
export function isWithin(level: NodeLevel, deepest: NodeLevel): boolean {
  return DEPTH.indexOf(level) <= DEPTH.indexOf(deepest);
}

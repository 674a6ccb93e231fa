import type { BandDistance } from "./bands.ts";
import type { Reach } from "./next-band.ts";

/** One level more on `count` different indicators of each gain. */
export type RaiseCombination = {
  readonly parts: readonly { readonly gain: number; readonly count: number }[];
  readonly indicators: number;
  readonly gain: number;
  readonly reach: Exclude<Reach, "not_yet">;
};

type Supply = { readonly gain: number; readonly indicators: number };

const MOST_SHOWN = 5;
/** So many of those that may be enough stand before those that surely are. */
const POSSIBLE_SHOWN = 2;

/**
 * The smallest combinations that reach a band, by exact search: first those with the fewest indicators that may, then
 * those with the fewest that surely do; within each the smallest gain first. At most five. Empty where all indicators
 * together are not enough.
 */
export function findCombinations(
  supplies: readonly Supply[],
  { above, atMost }: Pick<BandDistance, "above" | "atMost">,
): RaiseCombination[] {
  const possible = smallest(supplies, above + 1, "possible");
  const certain = smallest(supplies, atMost, "certain");
  const fewer = possible.filter(
    ({ indicators, gain }) => gain < atMost && indicators < (certain[0]?.indicators ?? Infinity),
  );
  const first = fewer.slice(0, POSSIBLE_SHOWN);
  return [...first, ...certain.slice(0, MOST_SHOWN - first.length)];
}

/** All combinations with the fewest indicators whose gain is at least `needed`. */
function smallest(supplies: readonly Supply[], needed: number, reach: RaiseCombination["reach"]): RaiseCombination[] {
  const sorted = [...supplies].sort((a, b) => b.gain - a.gain);
  const indicators = fewestIndicators(sorted, needed);
  if (indicators === undefined) return [];
  return searchCounts(sorted, indicators, needed)
    .map((counts) => {
      const parts = sorted.flatMap(({ gain }, at) => ((counts[at] ?? 0) > 0 ? [{ gain, count: counts[at] ?? 0 }] : []));
      return { parts, indicators, gain: parts.reduce((sum, { gain, count }) => sum + gain * count, 0), reach };
    })
    .sort(
      (a, b) => a.gain - b.gain || a.parts.length - b.parts.length || (a.parts[0]?.gain ?? 0) - (b.parts[0]?.gain ?? 0),
    );
}

/** Taking the greatest gains first shows how few indicators can be enough. */
function fewestIndicators(sorted: readonly Supply[], needed: number): number | undefined {
  let gain = 0;
  let taken = 0;
  for (const supply of sorted) {
    for (let one = 0; one < supply.indicators; one++) {
      if (gain >= needed) return taken;
      gain += supply.gain;
      taken += 1;
    }
  }
  return gain >= needed ? taken : undefined;
}

/** How many of each supply, so that exactly `left` are taken and at least `needed` is gained. Supplies by falling gain. */
function searchCounts(supplies: readonly Supply[], left: number, needed: number): number[][] {
  const [first, ...rest] = supplies;
  if (first === undefined) return left === 0 && needed <= 0 ? [[]] : [];
  // Even the greatest gain on all that are left would not be enough.
  if (first.gain * left < needed) return [];
  const found: number[][] = [];
  for (let count = Math.min(left, first.indicators); count >= 0; count--) {
    for (const others of searchCounts(rest, left - count, needed - first.gain * count)) found.push([count, ...others]);
  }
  return found;
}

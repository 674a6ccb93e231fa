import { type BandDistance, distanceToNextBand, readBand } from "./bands.ts";
import type { Instrument } from "./instrument.ts";
import { findCombinations, type RaiseCombination } from "./raise-combinations.ts";
import type { PrintedValue } from "./score.ts";

/** Whether raises reach the next band wherever the value lies in its rounding interval, in part of it, or nowhere. */
export type Reach = "certain" | "possible" | "not_yet";

/** Indicators that one level more adds the same to, in ten-thousandths of the index. */
export type Raise = {
  readonly gain: number;
  readonly indicators: number;
  /** Names of the domains whose indicators all add this, else of the aspects they belong to. */
  readonly places: readonly string[];
  readonly reach: Reach;
};

export type NextBand =
  | { readonly kind: "highest" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "distance";
      readonly distance: BandDistance;
      /** The printed value may as well belong to the band above its own. */
      readonly onCutoff: boolean;
      /** One level more on one indicator, the smallest gain first. */
      readonly raises: readonly Raise[];
      /** Of several indicators, only where no single one is sure; fewest indicators first. */
      readonly combinations: readonly RaiseCombination[];
    };

/**
 * What it takes from a printed index to the next band, from weights alone: which levels a body has is not public. Three
 * answers, since the unrounded index is not printed (2,59 is anything from 2,585 to 2,595). `unknown` where the value
 * is off the scale or its published band cannot be.
 */
export function computeNextBand(instrument: Instrument, printed: PrintedValue, published: string | null): NextBand {
  const reading = readBand(instrument, printed, published);
  if (reading?.band === undefined || !reading.agrees) return { kind: "unknown" };
  const distance = distanceToNextBand(instrument, printed, published);
  if (distance === undefined) return { kind: "highest" };
  const raises = groupRaises(instrument).map((raise) => ({ ...raise, reach: reachOf(raise.gain, distance) }));
  const sureAlone = raises.some(({ reach }) => reach === "certain");
  const combinations = sureAlone ? [] : findCombinations(raises, distance);
  return { kind: "distance", distance, onCutoff: reading.onCutoff, raises, combinations };
}

/** The value is below `-above` from the band and at least `-atMost`: a gain of exactly `above` never reaches it. */
export function reachOf(gain: number, { above, atMost }: Pick<BandDistance, "above" | "atMost">): Reach {
  if (gain >= atMost) return "certain";
  return gain > above ? "possible" : "not_yet";
}

function groupRaises(instrument: Instrument): Omit<Raise, "reach">[] {
  const gains = [...new Set(instrument.indicators.map(({ weight }) => weight))].sort((a, b) => a - b);
  return gains.map((gain) => {
    const indicators = instrument.indicators.filter(({ weight }) => weight === gain);
    return { gain, indicators: indicators.length, places: placesOf(instrument, gain) };
  });
}

function placesOf(instrument: Instrument, gain: number): string[] {
  const gainsOf = (aspectNos: readonly number[]) =>
    new Set(instrument.indicators.flatMap(({ aspectNo, weight }) => (aspectNos.includes(aspectNo) ? [weight] : [])));
  const aspects = instrument.aspects.filter(({ no }) => gainsOf([no]).has(gain));
  const whole = instrument.domains.filter(({ no }) => {
    const ofDomain = instrument.aspects.filter(({ domainNo }) => domainNo === no);
    const ofAll = gainsOf(ofDomain.map((aspect) => aspect.no));
    return ofAll.size === 1 && ofAll.has(gain);
  });
  const rest = aspects.filter(({ domainNo }) => !whole.some(({ no }) => no === domainNo));
  return [...whole, ...rest].map(({ name }) => name);
}

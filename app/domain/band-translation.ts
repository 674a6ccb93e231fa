import { bandOf } from "./bands.ts";
import type { Band, Hundredths, Instrument } from "./instrument.ts";

/** Values from `from` (included) to `to` (excluded, but for the last range) and their band in each instrument. */
export type BandRange = {
  readonly from: Hundredths;
  readonly to: Hundredths;
  /** In the order of the instruments; `null` where the range lies off that instrument's scale. */
  readonly bands: readonly (Band | null)[];
  /** Whether every instrument that knows the range calls it the same. */
  readonly same: boolean;
};

/**
 * What the same number is called in several instruments: the scale cut at every threshold of any of them.
 * A look-up in tables of thresholds, never a conversion: values of two instruments cannot be compared.
 */
export function alignBands(instruments: readonly Instrument[]): BandRange[] {
  const cuts = new Set(instruments.flatMap(({ bands }) => bands.flatMap(({ min, max }) => [min, max])));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, at) => {
    const to = sorted[at + 1];
    if (to === undefined) return [];
    const bands = instruments.map((instrument) => bandOf(instrument, from * 100) ?? null);
    const labels = new Set(bands.flatMap((band) => (band === null ? [] : [band.label])));
    return [{ from, to, bands, same: labels.size === 1 }];
  });
}

import type { Band, Instrument } from "./instrument.ts";
import { type PrintedValue, roundingInterval } from "./score.ts";

/**
 * Rating bands (predikat). The regulation judges the unrounded index, which is not published: a printed value
 * next to a threshold may belong to either side. In 2024 Nias Barat shows 1,80 and is Kurang.
 */

/** The band that holds an exact value in ten-thousandths; `undefined` off the instrument's scale. */
export function bandOf(instrument: Instrument, tenThousandths: number): Band | undefined {
  const last = instrument.bands.at(-1);
  return instrument.bands.find(
    (band) =>
      tenThousandths >= band.min * 100 &&
      (tenThousandths < band.max * 100 || (band === last && tenThousandths === band.max * 100)),
  );
}

export type BandReading = {
  readonly origin: "published" | "computed";
  readonly label: string;
  /** `undefined` where the published word is not one of the instrument's. */
  readonly band: Band | undefined;
  /** The rounding interval holds a threshold: the band cannot be told from the printed value. */
  readonly onCutoff: boolean;
  /** Every band that the unrounded value may lie in, lowest first. */
  readonly possible: readonly Band[];
  /** `false` where the published band is none of the possible ones: a finding, the published one still stands. */
  readonly agrees: boolean;
};

/**
 * The band to show beside a printed value. A published one wins; `undefined` where there is none and the value is
 * off the scale.
 */
export function readBand(
  instrument: Instrument,
  printed: PrintedValue,
  published: string | null,
): BandReading | undefined {
  const possible = possibleBands(instrument, printed);
  const onCutoff = possible.length > 1;
  if (published !== null) {
    const band = findBand(instrument, published);
    const agrees = band !== undefined && possible.includes(band);
    return { origin: "published", label: band?.label ?? published, band, onCutoff, possible, agrees };
  }
  const band = bandOf(instrument, printed.value * 100);
  return band && { origin: "computed", label: band.label, band, onCutoff, possible, agrees: true };
}

/** The band of that name, capitals and blanks aside. */
export function findBand(instrument: Instrument, label: string): Band | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
  return instrument.bands.find((band) => plain(band.label) === plain(label));
}

/**
 * What is missing to a band, in ten-thousandths: more than `above`, at most `atMost`, since the value may be anywhere
 * in its rounding interval.
 */
export type BandDistance = { readonly band: Band; readonly above: number; readonly atMost: number };

/**
 * Distance from a printed value to the band above its own: 2,59 needs between 0,005 and 0,015 to reach 2,6.
 * `undefined` in the highest band, off the scale, and where the value surely has the next band already: then the
 * published one does not fit it.
 */
export function distanceToNextBand(
  instrument: Instrument,
  printed: PrintedValue,
  published: string | null,
): BandDistance | undefined {
  const current = readBand(instrument, printed, published)?.band;
  const next = current && instrument.bands.find(({ rank }) => rank === current.rank + 1);
  if (next === undefined) return undefined;
  const { from, to } = roundingInterval(printed);
  const [least, most] = [next.min * 100 - to, next.min * 100 - from];
  return most <= 0 ? undefined : { band: next, above: Math.max(0, least), atMost: most };
}

function possibleBands(instrument: Instrument, printed: PrintedValue): Band[] {
  const { from, to } = roundingInterval(printed);
  const { min, max } = instrument.scale;
  // A value printed at an end of the scale cannot lie beyond it.
  const lowest = Math.max(from, min * 100);
  const highest = Math.min(to - 1, max * 100);
  return instrument.bands.filter((band, at) => {
    const end = at === instrument.bands.length - 1 ? band.max * 100 : band.max * 100 - 1;
    return lowest <= highest && highest >= band.min * 100 && lowest <= end;
  });
}

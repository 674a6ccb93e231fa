import type { Hundredths, Instrument } from "./instrument.ts";
import type { Region } from "./region.ts";
import type { BandView } from "./score-view.ts";
import type { Series } from "./series.ts";

/** The same number read on two instruments: a look-up, never a conversion. */
export type BandReadingExample = {
  readonly value: Hundredths;
  readonly readings: readonly { readonly instrument: Instrument; readonly band: BandView | null }[];
};

/** Two regions of the worked example with their histories; the first change is of the newest common span of years. */
export type HomeStory = {
  readonly regions: readonly { readonly region: Region; readonly series: Series }[];
  readonly change: {
    readonly from: number;
    readonly to: number;
    readonly hundredths: readonly (number | null)[];
  } | null;
};

/** Bodies with a found official index per year: what is collected and what is not. */
export type YearCoverage = {
  readonly year: number;
  readonly instrument: string;
  readonly found: number;
  readonly bodies: number;
  readonly listComplete: boolean;
};

export type HomeView = {
  /** Official names for the native suggestions of the region field. */
  readonly names: readonly string[];
  readonly story: HomeStory | null;
  readonly bandExample: BandReadingExample;
  /** Newest first. */
  readonly coverage: readonly YearCoverage[];
};

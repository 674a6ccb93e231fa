import type { BandRange } from "./band-translation.ts";
import type { Band, Instrument } from "./instrument.ts";
import type { PrintedValue, RoundKind } from "./score.ts";
import type { Source } from "./source.ts";

/** The regulation of an instrument among the sources; `null` where it is not one of them. */
export type Regulation = Pick<Source, "slug" | "kind" | "title" | "publisher" | "number" | "date">;

/** Everything that `/instrumen` shows. */
export type InstrumentListView = {
  /** Those with official results, the oldest first. */
  readonly official: readonly Instrument[];
  readonly current: Instrument;
  readonly drafts: readonly Instrument[];
  /** What the same number is called in each of `official`, in that order. */
  readonly ranges: readonly BandRange[];
  /** One number whose word differs, with its band in each of `official`. */
  readonly example: { readonly value: PrintedValue; readonly bands: readonly (Band | null)[] };
  readonly regulations: readonly Regulation[];
};

/** A yearly round that used an instrument. */
export type InstrumentRound = {
  readonly year: number;
  readonly kind: RoundKind;
  readonly guide: string | null;
  readonly decree: string | null;
  readonly bodies: number | null;
  readonly listComplete: boolean;
  readonly published: boolean;
  readonly note: string | null;
  readonly sourceSlug: string | null;
};

/** Everything that `/instrumen/:code` shows. */
export type InstrumentView = {
  readonly instrument: Instrument;
  readonly regulation: Regulation | null;
  readonly rounds: readonly InstrumentRound[];
  /** The regulation first, then the sources of the rounds. Numbered in this order on the page. */
  readonly sources: readonly Regulation[];
};

import type { Absence } from "./absence.ts";
import { readBand } from "./bands.ts";
import type { Hundredths, Instrument } from "./instrument.ts";
import type { Confidence, PrintedValue, RoundKind, SourceKind } from "./score.ts";

/** A rating band beside a value. `onCutoff`: the printed value alone would not decide it. */
export type BandView = {
  readonly label: string;
  readonly rank: 1 | 2 | 3 | 4 | 5 | null;
  readonly origin: "published" | "computed";
  readonly onCutoff: boolean;
};

export type SourceView = {
  readonly slug: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly place: string;
};

/** A value with everything that must never be parted from it. */
export type AvailableScore = {
  readonly status: "available";
  readonly year: number;
  readonly instrument: string;
  readonly value: Hundredths;
  readonly decimals: number;
  readonly band: BandView | null;
  readonly roundKind: RoundKind;
  readonly confidence: Confidence;
  /** Another source prints another value. */
  readonly disputed: boolean;
  readonly note: string | null;
  readonly source: SourceView;
};

export type MissingScore = {
  readonly status: Absence;
  readonly year: number;
  readonly instrument: string;
  readonly note: string | null;
};

/** What stands in one cell: a value, or the reason why there is none. */
export type ScoreView = AvailableScore | MissingScore;

/** A decided value as the database holds it; its claim's columns are `null` in a conflict. */
export type DecidedScore = {
  readonly year: number;
  readonly instrument: string;
  readonly level: string;
  readonly disputed: boolean;
  readonly value: number | null;
  readonly decimals: number | null;
  readonly publishedBand: string | null;
  readonly roundKind: RoundKind | null;
  readonly confidence: Confidence | null;
  readonly note: string | null;
  readonly place: string | null;
  readonly sourceSlug: string | null;
  readonly sourceTitle: string | null;
  readonly sourceKind: SourceKind | null;
};

/**
 * The view of a decided value, or of its absence where nothing is decided. Only an index has a rating band:
 * the regulations define none for domains, aspects and indicators.
 */
export function viewScore(
  decided: DecidedScore | undefined,
  { instrument, year, absence }: { instrument: Instrument; year: number; absence: Absence },
): ScoreView {
  if (decided === undefined) return { status: absence, year, instrument: instrument.code, note: null };
  const { value, decimals, sourceSlug, sourceTitle, sourceKind, roundKind, confidence, place } = decided;
  const complete =
    value !== null &&
    decimals !== null &&
    sourceSlug !== null &&
    sourceTitle !== null &&
    sourceKind !== null &&
    roundKind !== null &&
    confidence !== null &&
    place !== null;
  if (!complete) return { status: "conflict", year, instrument: instrument.code, note: null };
  return {
    status: "available",
    year,
    instrument: instrument.code,
    // The column is checked to hold hundredths.
    value: value as Hundredths,
    decimals,
    band:
      decided.level === "index"
        ? viewBand(instrument, { value: value as Hundredths, decimals }, decided.publishedBand)
        : null,
    roundKind,
    confidence,
    disputed: decided.disputed,
    note: decided.note,
    source: { slug: sourceSlug, title: sourceTitle, kind: sourceKind, place },
  };
}

/** The band to show beside a printed index; `null` where nobody printed one and the value is off the scale. */
export function viewBand(instrument: Instrument, printed: PrintedValue, published: string | null): BandView | null {
  const reading = readBand(instrument, printed, published);
  if (reading === undefined) return null;
  const { label, band, origin, onCutoff } = reading;
  return { label, rank: band?.rank ?? null, origin, onCutoff };
}

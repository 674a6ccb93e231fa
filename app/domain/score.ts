import type { Hundredths, InstrumentCode, InstrumentNode } from "./instrument.ts";

/** Kind of assessment round (PermenPANRB 59/2020 Pasal 1 and 3; `unknown` where the source does not say). */
export type RoundKind = "evaluation" | "monitoring" | "self_assessment" | "simulation" | "unknown";

/** Official results, an office's own assessment and simulations are never mixed. */
export type Layer = "official" | "self" | "simulation";

export type Confidence = "high" | "medium" | "low";

/** Kinds of paper or page that a claim is read in, in the order in which they win (see `adoption.ts`). */
export const SOURCE_KIND_ORDER = [
  "ministry_report",
  "decree",
  "press_quoting_decree",
  "own_site_quoting_decree",
  "assessor",
  "own_site",
  "press",
  "regulation",
  "dataset",
  "other",
] as const;

export type SourceKind = (typeof SOURCE_KIND_ORDER)[number];

/** A value as somebody printed it. `value` is exact; `decimals` says how many were printed (1,3 has one). */
export type PrintedValue = { readonly value: Hundredths; readonly decimals: number };

/** One claim: who printed which value for which region, year, instrument and node. */
export type Claim = PrintedValue & {
  readonly id: string;
  readonly year: number;
  readonly instrument: InstrumentCode;
  readonly node: InstrumentNode;
  readonly publishedBand: string | null;
  readonly roundKind: RoundKind;
  readonly confidence: Confidence;
  readonly sourceKind: SourceKind;
};

/** The layer a kind of round belongs to. */
export function layerOf(kind: RoundKind): Layer {
  if (kind === "self_assessment") return "self";
  if (kind === "simulation") return "simulation";
  return "official";
}

/**
 * The values that print as this one, in ten-thousandths so that halves stay whole numbers:
 * 2,59 is 25850 (included) to 25950 (excluded); 3,7 is 36500 to 37500.
 */
export function roundingInterval({ value, decimals }: PrintedValue): { from: number; to: number } {
  const half = decimals >= 2 ? 50 : decimals === 1 ? 500 : 5000;
  return { from: value * 100 - half, to: value * 100 + half };
}

/** Whether two printed values may be one and the same unrounded value: their rounding intervals overlap. */
export function mayBeEqual(a: PrintedValue, b: PrintedValue): boolean {
  const [one, other] = [roundingInterval(a), roundingInterval(b)];
  return one.from < other.to && other.from < one.to;
}

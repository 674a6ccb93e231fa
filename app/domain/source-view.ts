import type { Hundredths, InstrumentNode } from "./instrument.ts";
import type { Confidence, RoundKind, SourceKind } from "./score.ts";
import type { BandView } from "./score-view.ts";
import type { Source } from "./source.ts";
import type { PublicVisit } from "./visit-page-view.ts";

/** A source in a list, with the number of claims read in it. */
export type ListedSource = Source & { readonly claims: number };

export type SourceListView = {
  /** Those of the chosen kind, by title. */
  readonly sources: readonly ListedSource[];
  /** Kinds that occur, in their order, with how many sources they have. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly count: number }[];
  readonly total: number;
};

/** One value as a source prints it. */
export type ReadValue = {
  readonly id: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly instrument: string;
  readonly node: InstrumentNode;
  readonly nodeName: string;
  readonly value: Hundredths;
  readonly decimals: number;
  /** The band that the source prints; `null` where it prints none. */
  readonly band: BandView | null;
  readonly roundKind: RoundKind;
  readonly confidence: Confidence;
  readonly state: "adopted" | "not_adopted" | "withdrawn";
  readonly place: string;
  readonly note: string | null;
};

/** A yearly round that a source documents. */
export type DocumentedRound = {
  readonly year: number;
  readonly instrument: string;
  readonly decree: string | null;
  /** Bodies assessed, central ones included, as far as printed. */
  readonly bodies: number | null;
  readonly listComplete: boolean;
  readonly note: string | null;
};

export type SourceView = {
  readonly source: Source;
  readonly rounds: readonly DocumentedRound[];
  /** Claims read here in all, and those of the page. */
  readonly total: number;
  readonly values: readonly ReadValue[];
  /** Public visits that were read in it. */
  readonly visits: readonly PublicVisit[];
};

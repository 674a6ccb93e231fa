import type { Benchmark } from "./benchmark.ts";
import type { Hundredths } from "./instrument.ts";
import type { RegionPeersView } from "./peers-view.ts";
import type { Region } from "./region.ts";
import type { SameStartView } from "./same-start-view.ts";
import type { AvailableScore, ScoreView } from "./score-view.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

/** One part of the instrument with the region's value and the medians of its kind. */
export type ProfileRow = {
  readonly level: "domain" | "aspect";
  readonly no: number;
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  readonly score: ScoreView;
  readonly province: Benchmark | null;
  readonly nation: Benchmark | null;
};

/** The parts of the newest year whose parts are public. */
export type Profile = { readonly year: number; readonly instrument: string; readonly rows: readonly ProfileRow[] };

/** A mean that the ministry printed for a kind of body: quoted, never computed with. */
export type QuotedAverage = {
  readonly year: number;
  readonly instrument: string;
  readonly value: Hundredths;
  readonly decimals: number;
  readonly sourceSlug: string;
  readonly place: string;
};

/** Everything that the page of one region shows. */
export type RegionView = {
  readonly region: Region;
  readonly formerCodes: readonly string[];
  readonly bpsCode: string | null;
  /** Regencies and cities of a province. */
  readonly members: readonly Pick<Region, "code" | "name" | "shortName" | "kind">[];
  /** The index year by year, and what stands for each year with source and band. */
  readonly series: Series;
  readonly scores: readonly ScoreView[];
  readonly latest: AvailableScore | null;
  /** Medians of its kind for the newest value: in its province, in the nation. */
  readonly benchmarks: readonly Benchmark[];
  readonly average: QuotedAverage | null;
  readonly profile: Profile | null;
  /** Numbered in this order on the page. */
  readonly sources: readonly Source[];
};

/** What other regions have to say about this one. */
export type BesideRegion = { readonly peers: RegionPeersView | null; readonly sameStart?: SameStartView | undefined };

/** What a frozen page of a region keeps. */
export type KeptRegion = RegionView & { readonly beside: BesideRegion };

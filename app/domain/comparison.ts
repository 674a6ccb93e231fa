import type { BandDistance } from "./bands.ts";
import type { ComparisonGroup, GroupMiddle, YearMiddle } from "./comparison-group.ts";
import type { Comparison } from "./difference.ts";
import type { Gap, YearGap } from "./gap.ts";
import type { InstrumentNode, NodeLevel } from "./instrument.ts";
import type { Region } from "./region.ts";
import type { SameStartView } from "./same-start-view.ts";
import type { ScoreView } from "./score-view.ts";
import type { Series } from "./series.ts";
import type { Source } from "./source.ts";

/** At most this many regions stand side by side. */
export const MAX_COMPARED = 6;

/** One region's value in one row, and how it stands to the focus (the first region). */
export type ComparisonCell = {
  readonly score: ScoreView;
  /** `null` for the focus itself and where either value is missing. Hundredths, this minus focus. */
  readonly difference: { readonly hundredths: number; readonly words: Comparison } | null;
};

export type ComparisonRow = {
  readonly node: InstrumentNode;
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  readonly cells: readonly ComparisonCell[];
  /** The chosen group in this row; `null` without one or where none of its bodies has a value. */
  readonly middle: GroupMiddle | null;
};

/** Change of the index inside one instrument, for the regions that have both years. */
export type ComparisonChange = {
  readonly from: number;
  readonly to: number;
  readonly byRegion: readonly {
    readonly from: ScoreView;
    readonly to: ScoreView;
    readonly hundredths: number | null;
  }[];
};

export type ComparedRegion = {
  readonly region: Region;
  /** What it is called beside the others. */
  readonly label: string;
  readonly series: Series;
  readonly scores: readonly ScoreView[];
  readonly nextBand: BandDistance | null;
  /** The difference to the focus, year by year; empty for the focus itself. */
  readonly yearGaps: readonly YearGap[];
  /** What makes up the difference to the focus in the compared year; `null` for the focus itself. */
  readonly gap: Gap | null;
};

/** Everything `/bandingkan` shows for a selection of regions. */
export type ComparisonView = {
  /** In the order of the address; the first is the focus. */
  readonly regions: readonly ComparedRegion[];
  readonly year: number;
  readonly instrument: string;
  readonly index: ComparisonRow;
  /** Rows down to the chosen level where at least one region has a value, in the order of the instrument. */
  readonly rows: readonly ComparisonRow[];
  /** Domains that nobody published. */
  readonly emptyRows: readonly ComparisonRow[];
  /** The rows that make up the differences to the focus, whatever the chosen level. */
  readonly gapRows: readonly ComparisonRow[];
  readonly level: {
    /** How deep the table goes. */
    readonly shown: NodeLevel;
    /** The deepest level that all regions with an index have. */
    readonly common: NodeLevel;
    /** The deepest level of which any region has a value. */
    readonly known: NodeLevel;
  };
  /** Rows left out where only different ones are asked for. */
  readonly hidden: { readonly equal: number; readonly incomparable: number };
  /** Whose middle stands in the rows; `null` where none is wanted. */
  readonly group: ComparisonGroup | null;
  /** The middle of that group's index in the years of the history, where enough of its bodies have a value. */
  readonly middles: readonly YearMiddle[];
  /** How alike the others are to the focus, where they are ordered by it. */
  readonly similarity: Similarity | null;
  /** The frozen peers of the focus in the compared year. */
  readonly peers: FrozenGroup | null;
  readonly change: ComparisonChange | null;
  /** Years shown in the history. */
  readonly years: { readonly from: number; readonly to: number };
  /** Bodies with a value and all bodies with an own government, of the kinds compared. */
  readonly coverage: readonly {
    readonly kind: Region["kind"];
    readonly n: number;
    readonly bodies: number;
    readonly median: number;
  }[];
  readonly sources: readonly Source[];
};

/** What a frozen comparison keeps: also who rose from the same start as the focus. */
export type KeptComparison = ComparisonView & { readonly sameStart?: SameStartView };

/** The bodies most like the focus as they were fixed for a year by a recipe, nearest first. */
export type FrozenGroup = {
  readonly year: number;
  readonly recipe: string;
  readonly codes: readonly string[];
};

/** Distances to the focus by the recipe of the compared year, in ten-thousandths; `null` where they are not known. */
export type Similarity = {
  readonly recipe: string;
  /** In the order of the page. */
  readonly distances: readonly { readonly code: string; readonly distance: number | null }[];
};

/** Something the address asked for that is not shown as asked. */
export type SelectionNote =
  | { readonly kind: "unknown"; readonly text: string; readonly candidates: readonly NamedRegion[] }
  | { readonly kind: "ask"; readonly text: string; readonly candidates: readonly NamedRegion[] }
  | { readonly kind: "left_out"; readonly text: string };

export type NamedRegion = { readonly code: string; readonly name: string; readonly provinceName: string | null };

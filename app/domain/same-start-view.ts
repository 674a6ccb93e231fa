import type { Region } from "./region.ts";
import type { RoundKind } from "./score.ts";
import type { AvailableScore, ScoreView } from "./score-view.ts";
import type { SoftBreak } from "./series-breaks.ts";
import type { Source } from "./source.ts";

/** What an address asks for; years that are not given are chosen. The range is in hundredths. */
export type SameStartAsk = { readonly from?: number; readonly to?: number; readonly range: number };

/** The part of the instrument that rose most between the two years; several where they rose alike. In hundredths. */
export type RisenParts = { readonly names: readonly string[]; readonly hundredths: number };

/** One body of the group. `to` may be missing; then there is no change and no rank. */
export type SameStartRow = {
  readonly region: Region;
  readonly own: boolean;
  readonly from: AvailableScore;
  readonly to: ScoreView;
  /** `to` minus `from` in hundredths. */
  readonly change: number | null;
  /** One of both was printed with fewer than two decimals: the change may be off by the rounding. */
  readonly rounded: boolean;
  /** First and last place that bodies with the same change share. */
  readonly rank: { readonly first: number; readonly last: number } | null;
  /** `null` where not both years have all parts, or none rose. */
  readonly parts: RisenParts | null;
};

/** Where the own change stands among the others. */
export type OwnPlace = "alone" | "most" | "shared_most" | "above" | "middle" | "below" | "shared_least" | "least";

/** Why an address was not followed as written. */
export type SameStartNote =
  | { readonly kind: "swapped"; readonly from: number; readonly to: number }
  | { readonly kind: "different_instrument" | "missing"; readonly from: number | null; readonly to: number | null };

export type YearChoice = { readonly year: number; readonly bodies: number };

export type SameStartGroup = {
  readonly instrument: string;
  readonly from: number;
  readonly to: number;
  /** Lowest and highest start of the group by the range, in hundredths. */
  readonly low: number;
  readonly high: number;
  /** By change, the greatest first; then those without a value in the target year, by name. Own row among them. */
  readonly rows: readonly SameStartRow[];
  readonly own: SameStartRow;
  readonly place: OwnPlace;
  /** Median change of the others in ten-thousandths. */
  readonly median: number | null;
  readonly counts: {
    /** Bodies of the kind with an own government. */
    readonly bodies: number;
    /** Of those, with a value in the base year. */
    readonly known: number;
    /** Of those, others than the own one within the range. */
    readonly near: number;
    /** Of those, with a value in the target year. */
    readonly followed: number;
  };
  readonly guides: readonly SoftBreak[];
  /** How many bodies of the group were judged in another kind of round in the target year. */
  readonly roundChanges: readonly { readonly before: RoundKind; readonly after: RoundKind; readonly bodies: number }[];
  /** Other base years with this target year, other target years with this base year; the chosen ones among them. */
  readonly fromChoices: readonly YearChoice[];
  readonly toChoices: readonly YearChoice[];
};

/** Who rose from the same start as one region, or why that cannot be said. */
export type SameStartView = {
  readonly region: Region;
  readonly range: number;
  readonly note: SameStartNote | null;
  readonly group: SameStartGroup | null;
  /** Only without a group. */
  readonly reason: "no_value" | "one_year" | null;
  /** Of every value in the rows, by slug. */
  readonly sources: readonly Source[];
};

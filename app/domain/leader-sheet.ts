import type { Benchmark } from "./benchmark.ts";
import { WHOLE_WEIGHT } from "./instrument.ts";
import type { RegionView } from "./region-view.ts";
import type { AvailableScore } from "./score-view.ts";

/** One part of the instrument, of the region and of what it stands beside, in ten-thousandths. */
export type SheetPart = {
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  readonly own: number;
  readonly other: number;
};

/** A part in which the region is behind, in ten-thousandths; `points` is the weighted share in the index, not rounded. */
export type SheetChoice = { readonly name: string; readonly behind: number; readonly points: number };

/** What the sheet compares with: a region, or the median of the kind in the nation. */
export type SheetComparator =
  | {
      readonly kind: "region";
      readonly code: string;
      readonly name: string;
      /** Taken by the address, or the nearest of the peers. */
      readonly chosen: boolean;
      /** Regency beside regency, city beside city. */
      readonly sameKind: boolean;
      /** Its index in the year and on the instrument of the region's newest one. */
      readonly index: AvailableScore | null;
    }
  | { readonly kind: "median"; readonly index: Benchmark };

/** Everything `/daerah/:code/lembar` shows. */
export type LeaderSheetView = {
  readonly region: RegionView;
  /** `null` where the region has no value to compare. */
  readonly comparator: SheetComparator | null;
  /** Index of the comparator minus that of the region, in ten-thousandths. */
  readonly gap: number | null;
  /** The year whose parts are compared; `null` where they are not known for both. */
  readonly partsYear: number | null;
  /** At most three, the largest weighted one first. */
  readonly choices: readonly SheetChoice[];
  /** What the address asked for and is no region, as typed. */
  readonly refused: string | null;
};

const MOST_CHOICES = 3;

/** The parts in which the region is furthest behind, weighed; none where it is ahead everywhere. */
export function chooseParts(parts: readonly SheetPart[]): SheetChoice[] {
  return parts
    .map(({ name, weight, own, other }) => ({
      name,
      behind: other - own,
      points: (weight * (other - own)) / WHOLE_WEIGHT,
    }))
    .filter(({ behind }) => behind > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_CHOICES);
}

import type { ComparisonRow } from "./comparison.ts";
import type { InstrumentNode } from "./instrument.ts";
import { type Quartiles, quartiles } from "./quantiles.ts";
import type { RegionKind } from "./region-names.ts";

/** Median and middle half of a group in ten-thousandths; `n` of `bodies` have a value. */
export type GroupMiddle = Quartiles & { readonly n: number; readonly bodies: number };

/** The middle of the index of a group in one year on one instrument. */
export type YearMiddle = GroupMiddle & { readonly year: number; readonly instrument: string };

/** The median of fewer values is more the value of one body than the middle of a group: it is not drawn. */
export const FEWEST_FOR_MEDIAN = 5;

/** A group that regions are seen beside, or why there is none. */
export type ComparisonGroup =
  | {
      readonly kind: "peers";
      readonly missing: false;
      /** The frozen group of a year, made by a recipe. */
      readonly year: number;
      readonly recipe: string;
      readonly bodies: number;
    }
  | {
      readonly kind: "province" | "nation";
      readonly missing: false;
      readonly regionKind: RegionKind;
      readonly provinceName: string | null;
    }
  | { readonly kind: "peers" | "province"; readonly missing: true };

/** A value of one body of a group, in hundredths. */
type GroupValue = InstrumentNode & { readonly value: number };

/** The middle of a group in one node of the instrument; `null` where no body of it has a value. */
export function middleOf(
  values: readonly GroupValue[],
  { level, no }: InstrumentNode,
  bodies: number,
): GroupMiddle | null {
  const own = values.filter((one) => one.level === level && one.no === no).map(({ value }) => value);
  const middle = quartiles(own);
  return middle === undefined ? null : { ...middle, n: own.length, bodies };
}

type YearValue = { readonly year: number; readonly instrument: string; readonly value: number };

/** The middle of the index of a group for every year and instrument that has values, oldest first. */
export function middlesOfYears(values: readonly YearValue[], bodies: number): YearMiddle[] {
  const places = new Map(values.map(({ year, instrument }) => [`${year} ${instrument}`, { year, instrument }]));
  return [...places.values()]
    .sort((a, b) => a.year - b.year)
    .flatMap((place) => {
      const own = values.filter(({ year, instrument }) => year === place.year && instrument === place.instrument);
      const middle = quartiles(own.map(({ value }) => value));
      return middle === undefined ? [] : [{ ...place, ...middle, n: own.length, bodies }];
    });
}

/** The row with the middle of the group beside it. */
export function withMiddle(row: ComparisonRow, middle: (node: InstrumentNode) => GroupMiddle | null): ComparisonRow {
  return { ...row, middle: middle(row.node) };
}

import type { NodeLevel } from "./instrument.ts";
import type { RegionKind } from "./region-names.ts";

/** One year on one instrument: regions with an adopted official value on each level. */
export type YearCoverage = {
  readonly year: number;
  readonly instrument: string;
  readonly regions: Readonly<Record<NodeLevel, number>>;
  /** Bodies assessed in the round, central ones included; `null` where nobody printed it. */
  readonly bodies: number | null;
  /** `undefined` where no round of that year and instrument is known. */
  readonly listComplete: boolean | undefined;
};

/** What the installation holds now. */
export type DataView = {
  readonly regions: Readonly<Record<RegionKind, number>>;
  /** Standing claims on each level, and the number of regions they are about. */
  readonly claims: readonly { readonly level: NodeLevel; readonly claims: number; readonly regions: number }[];
  readonly sources: number;
  readonly years: readonly YearCoverage[];
};

import type { NodeLevel } from "./instrument.ts";
import type { RegionKind } from "./region-names.ts";

/** One year on one instrument: regions with an adopted official value on each level. */
export type YearCoverage = {
  readonly year: number;
  readonly instrument: string;
  readonly regions: Readonly<Record<NodeLevel, number>>;
  /** Bodies assessed in the round, central ones included; `null` where nobody printed it. */
  readonly bodies: number | null;
  /** What is known of the list of results of the round. */
  readonly list: "complete" | "incomplete" | "pending";
};

/** What the installation holds now. */
export type DataCounts = {
  readonly regions: Readonly<Record<RegionKind, number>>;
  /** Standing claims on each level, and the number of regions they are about. */
  readonly claims: readonly { readonly level: NodeLevel; readonly claims: number; readonly regions: number }[];
  readonly sources: number;
  readonly years: readonly YearCoverage[];
};

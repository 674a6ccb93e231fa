import type { NodeLevel } from "./instrument.ts";
import type { RegionKind } from "./region-names.ts";

/** Median and middle half of one kind of body in ten-thousandths; `n` of `bodies` have a value. */
export type Benchmark = {
  /** `NATION_SCOPE`, or a province's region id. */
  readonly scope: string;
  readonly kind: RegionKind;
  readonly year: number;
  readonly instrument: string;
  readonly level: NodeLevel;
  readonly no: number;
  readonly n: number;
  readonly bodies: number;
  readonly quarterLow: number;
  readonly median: number;
  readonly quarterHigh: number;
};

export const NATION_SCOPE = "nation";

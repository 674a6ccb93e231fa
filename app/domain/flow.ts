import type { AdoptionState } from "./practice-adoption.ts";
import type { VisitKind } from "./visit.ts";

/** One end of a line: a region, or a unit that is none. */
export type FlowEnd = {
  /** `null` for what is no region. */
  readonly code: string | null;
  readonly name: string;
};

/** Somebody learnt from somebody: a visit that has been, or a practice that was copied. */
export type FlowRow = {
  readonly learner: FlowEnd;
  readonly teacher: FlowEnd;
  /** ISO day, month or year; `null` where it is not known. */
  readonly day: string | null;
  /** "spbe-2020/15" */
  readonly indicators: readonly string[];
} & (
  | { readonly kind: "visit"; readonly visitId: string; readonly visitKind: VisitKind; readonly title: string }
  | {
      readonly kind: "adoption";
      readonly practiceSlug: string;
      readonly title: string;
      readonly state: AdoptionState;
      /** Visit that its office names as where it learnt of it, where that one is public. */
      readonly visitId: string | null;
    }
);

export type FlowFilter = {
  /** Code of a region. */
  readonly region: string | undefined;
  /** ISO day, month or year. */
  readonly since: string | undefined;
  readonly indicator: string | undefined;
};

/** Those that fit, the latest first; unknown days last. */
export function filterFlow(rows: readonly FlowRow[], { region, since, indicator }: FlowFilter): FlowRow[] {
  return rows.filter(
    ({ learner, teacher, day, indicators }) =>
      (region === undefined || learner.code === region || teacher.code === region) &&
      (since === undefined || (day !== null && day >= since)) &&
      (indicator === undefined || indicators.includes(indicator)),
  );
}

/** What a region learnt from others, and others from it. */
export type RegionFlow = { readonly learnt: readonly FlowRow[]; readonly taught: readonly FlowRow[] };

export function flowOfRegion(rows: readonly FlowRow[], region: string): RegionFlow {
  return {
    learnt: rows.filter(({ learner }) => learner.code === region),
    taught: rows.filter(({ teacher }) => teacher.code === region),
  };
}

/** What `/alur` shows. */
export type FlowView = {
  readonly region: FlowEnd | null;
  /** Of this page. */
  readonly rows: readonly FlowRow[];
  readonly found: number;
  readonly visits: number;
  readonly adoptions: number;
  readonly perPage: number;
  /** Whose name the address did not settle. */
  readonly regionKnown: boolean;
};

/** What a page about a region says of it: a few of each, and how many there are. */
export type RegionFlowView = {
  readonly learnt: { readonly rows: readonly FlowRow[]; readonly total: number };
  readonly taught: { readonly rows: readonly FlowRow[]; readonly total: number };
};

import type { AdoptionState } from "./practice-adoption.ts";
import type { Region } from "./region.ts";
import type { ScoreView } from "./score-view.ts";
import type { Seam } from "./series-breaks.ts";
import type { Source } from "./source.ts";
import type { VisitDate, VisitSide } from "./visit.ts";

export type SequenceParty = Pick<Region, "code" | "name" | "shortName" | "kind">;

/** What is recorded after a visit. `day` is an ISO day; `null` where nothing is recorded. */
export type SequenceRecord =
  | {
      readonly kind: "commitments";
      /** When the report that holds them became public. */
      readonly day: string | null;
      readonly items: readonly FollowedCommitment[];
      /** Why there are none: a source that is silent, or a report that names none. */
      readonly absence: "not_published" | "none" | null;
    }
  | { readonly kind: "adoption"; readonly day: string | null; readonly adoption: LinkedAdoption | null }
  | { readonly kind: "agreement"; readonly day: string; readonly agreement: PublicAgreement };

export type FollowedCommitment = {
  readonly no: number;
  readonly side: VisitSide;
  readonly action: string;
  /** ISO day. */
  readonly dueOn: string | null;
  /** Newest answer of each month that was answered. */
  readonly checks: readonly FollowUpCheck[];
};

export type FollowUpCheck = {
  readonly month: 3 | 6 | 12;
  readonly status: "done" | "running" | "stopped";
  /** ISO day in the visit's zone. */
  readonly day: string;
};

export type LinkedAdoption = {
  readonly regionName: string;
  readonly practiceSlug: string;
  readonly practiceTitle: string;
  readonly state: AdoptionState;
};

export type PublicAgreement = {
  readonly kind: "mou" | "pks";
  readonly number: string;
  readonly title: string;
  /** ISO day. */
  readonly validUntil: string | null;
};

/** One link of the chain, in the order of time. */
export type SequenceStep =
  | {
      readonly kind: "assessment";
      /** Last day of its year: when within the year it took place is not known. */
      readonly day: string;
      /** Of an earlier year than the visit, of the same, or of a later one. */
      readonly order: "before" | "same" | "after";
      readonly year: number;
      /** Whose value it is: the visitor's, or the host's where the visitor is no region. */
      readonly side: VisitSide;
      readonly score: ScoreView;
      readonly tag: string;
      readonly decree: string | null;
    }
  | { readonly kind: "visit"; readonly day: string | null; readonly when: VisitDate }
  | SequenceRecord;

/** Bodies of the visitor's kind, and how many are left at each step. */
export type BesideCounts = {
  /** Others than the visitor. */
  readonly bodies: number;
  /** Of those, with a value in the base year. */
  readonly known: number;
  /** Of those, within the range of the visitor's start. */
  readonly near: number;
  /** Of those, left out for a recorded visit. */
  readonly visited: number;
  /** The rest with a value in the later year. */
  readonly followed: number;
};

/** How regions without a recorded visit changed from the same start, or why that is not told. */
export type Beside =
  | { readonly status: "median" /** In ten-thousandths. */; readonly median: number; readonly counts: BesideCounts }
  | { readonly status: "too_few"; readonly counts: BesideCounts }
  | { readonly status: "no_start" }
  | { readonly status: "other_instrument" };

export type SequenceYear = {
  readonly year: number;
  /** Tag of the instrument of that year: "59/2020". */
  readonly tag: string;
  /** `null` where the visitor is no region. */
  readonly visitor: ScoreView | null;
  readonly host: ScoreView | null;
  /** Host minus visitor in hundredths. */
  readonly gap: number | null;
  /** The visitor's value minus that of the base year, in hundredths; only on one instrument. */
  readonly change: number | null;
  /** `null` in the base year and where the visitor is no region. */
  readonly beside: Beside | null;
};

/** Distance between host and visitor in hundredths, in two years of one instrument. */
export type GapChange = {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
};

export type VisitSequence = {
  readonly when: VisitDate;
  /** `null` where not even the year is known: then there are no years. */
  readonly year: number | null;
  readonly visitor: SequenceParty | null;
  readonly host: SequenceParty;
  readonly steps: readonly SequenceStep[];
  /** From the year before the visit on. */
  readonly years: readonly SequenceYear[];
  readonly gap: GapChange | null;
  /** Changes of instrument between these years. */
  readonly seams: readonly Seam[];
  /** Of every value shown, by slug. */
  readonly sources: readonly Source[];
};

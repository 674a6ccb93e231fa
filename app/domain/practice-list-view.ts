import type { PracticeKind, PracticeStatus, Range } from "./practice.ts";
import type { StatusWord } from "./practice-columns.ts";
import type { CostSlug } from "./practice-cost.ts";
import type { EvidenceStep } from "./practice-evidence.ts";
import type { RegionKind } from "./region-names.ts";
import type { RegionSizeSlug } from "./region-size.ts";

export const PRACTICE_ORDERS = ["newest", "fit", "name"] as const;
export type PracticeOrder = (typeof PRACTICE_ORDERS)[number];

/** What `/praktik` is asked for; `undefined` leaves a facet open. */
export type AskedPractices = {
  readonly q: string;
  readonly instrument: string | undefined;
  readonly indicator: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly kind: RegionKind | undefined;
  readonly size: RegionSizeSlug | undefined;
  readonly provinceCode: string | undefined;
  readonly cost: CostSlug | undefined;
  readonly evidence: number | undefined;
  readonly status: StatusWord | undefined;
  readonly order: PracticeOrder;
  /** Code or name as typed; "" for none. */
  readonly region: string;
  readonly page: number;
};

/** A practice as lists show it. Texts are plain, "" is not stated. */
export type PracticeCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly region: { readonly code: string; readonly name: string; readonly provinceName: string | null };
  readonly kind: PracticeKind;
  readonly status: PracticeStatus;
  readonly unconfirmed: boolean;
  readonly problem: string;
  readonly steps: string;
  readonly outcome: string;
  readonly cost: Range;
  readonly weeks: Range;
  readonly indicators: readonly PracticeCardIndicator[];
  readonly evidence: EvidenceStep | 0;
  readonly adoptions: number;
  readonly successes: number;
  readonly officeName: string | null;
  /** Where it was read, for one that no office wrote. */
  readonly source: { readonly slug: string; readonly title: string; readonly date: string | null } | null;
  /** ISO instants; of what was loaded from public sources they say nothing. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly isDemo: boolean;
};

export type PracticeCardIndicator = {
  readonly instrument: string;
  readonly tag: string;
  readonly no: number;
  readonly from: number | null;
  readonly to: number | null;
};

type Choice<Value> = { readonly choice: Value; readonly count: number };

/** How many practices each choice would leave, the other facets kept. */
export type PracticeFacetCounts = {
  readonly kinds: readonly Choice<RegionKind>[];
  readonly sizes: readonly Choice<RegionSizeSlug>[];
  readonly provinces: readonly (Choice<string> & { readonly name: string })[];
  readonly costs: readonly Choice<CostSlug>[];
  readonly evidence: readonly Choice<number>[];
  readonly statuses: readonly Choice<StatusWord>[];
  readonly instruments: readonly (Choice<string> & { readonly tag: string })[];
  /** The most frequent ones, and the chosen one. */
  readonly indicators: readonly (Choice<{ readonly instrument: string; readonly no: number }> & {
    readonly name: string;
    readonly tag: string;
  })[];
  readonly from: readonly Choice<number>[];
  readonly to: readonly Choice<number>[];
};

/** What `/praktik` shows. */
export type PracticeListView = {
  readonly cards: readonly PracticeCard[];
  readonly found: number;
  readonly total: number;
  readonly perPage: number;
  readonly facets: PracticeFacetCounts;
  /** Whose fit the order follows. */
  readonly region: { readonly code: string; readonly name: string } | null;
  /** The text that was searched instead, where words of it are in no practice and similar ones are. */
  readonly corrected: string | null;
  /** `false` where the province asked for does not exist, so that the list is not narrowed to it. */
  readonly provinceKnown: boolean;
};

/** Some practices of a page about something else, and how many there are in all. */
export type RelatedPractices = { readonly cards: readonly PracticeCard[]; readonly total: number };

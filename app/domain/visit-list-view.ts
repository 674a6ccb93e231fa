import type { VisitForm, VisitSide, VisitState } from "./visit.ts";
import type { VisitFilter, VisitOrder } from "./visit-facets.ts";
import type { NamedIndicator, PublicVisit } from "./visit-page-view.ts";

/** What `/kunjungan` is asked for. */
export type AskedVisits = Omit<VisitFilter, "region"> & {
  readonly q: string;
  /** Code or name as typed; "" for none. */
  readonly region: string;
  readonly order: VisitOrder;
  readonly page: number;
};

/** A visit as lists show it: the first question, its answer, the first commitment. Texts are plain, "" is not stated. */
export type VisitCard = {
  readonly visit: PublicVisit;
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  readonly questions: number;
  readonly commitment: string;
  readonly commitments: number;
  /** `false` where only date and parties are public. */
  readonly isPublished: boolean;
  /** ISO instants. */
  readonly publishedAt: string;
  readonly updatedAt: string;
};

type Choice<Value> = { readonly choice: Value; readonly count: number };

/** How many visits each choice would leave, the other facets kept. */
export type VisitFacetCounts = {
  readonly roles: readonly Choice<VisitSide>[];
  /** The most frequent ones, and the chosen one. */
  readonly indicators: readonly Choice<NamedIndicator>[];
  readonly forms: readonly Choice<VisitForm>[];
  readonly states: readonly Choice<VisitState>[];
  /** Years, the latest first. */
  readonly since: readonly Choice<string>[];
};

/** Commitments that their side has neither kept nor given up: some of them, and how many there are. */
export type OpenCommitments = {
  readonly total: number;
  readonly overdue: number;
  readonly shown: readonly {
    readonly visit: PublicVisit;
    readonly no: number;
    readonly side: VisitSide;
    readonly action: string;
    /** ISO day. */
    readonly dueOn: string | null;
    readonly isOverdue: boolean;
  }[];
};

/** What `/kunjungan` shows. */
export type VisitListView = {
  readonly cards: readonly VisitCard[];
  readonly found: number;
  readonly total: number;
  readonly perPage: number;
  readonly facets: VisitFacetCounts;
  readonly region: { readonly code: string; readonly name: string } | null;
  /** The text that was searched instead, where words of it are in no visit and similar ones are. */
  readonly corrected: string | null;
  /** To come, the earliest first. */
  readonly coming: readonly PublicVisit[];
  /** Ids of those that other offices may ask to join. */
  readonly joinable: readonly string[];
  readonly open: OpenCommitments;
};

/** Some visits of a page about something else, and how many there are in all. */
export type RelatedVisits = { readonly visits: readonly PublicVisit[]; readonly total: number };

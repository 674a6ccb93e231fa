/** What an office did and what came of it: the words of its record. */

/** How it stands today, as its office says. Whether that is still confirmed follows from the day it was last said. */
export const PRACTICE_STATUSES = ["planned", "running", "changed", "stopped", "unknown"] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** Statuses that an office may choose; "unknown" stands only where a public source says nothing. */
export const CHOSEN_STATUSES = ["planned", "running", "changed", "stopped"] as const;

export const PRACTICE_KINDS = ["governance", "public_service", "other", "lesson"] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** Draft: never published. Withdrawn by its office, removed by the portal; both with a public reason. */
export type PracticeState = "draft" | "published" | "withdrawn" | "removed";

/** An indicator with the levels before and after, where the office states them. */
export type PracticeIndicator = {
  readonly instrument: string;
  readonly no: number;
  readonly from: number | null;
  readonly to: number | null;
};

/** A number that changed: texts as printed, because "195 desa" and "2,3 hari" are results too. */
export type PracticeResult = {
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly year: string;
  readonly source: string;
};

/** Something to take along that lies elsewhere. */
export type PracticeLink = { readonly title: string; readonly href: string; readonly licence: string };

/** Whole numbers from and to; one end may be open, both `null` is not stated. */
export type Range = { readonly min: number | null; readonly max: number | null };

/** A practice as its form was understood. Texts are Markdown where `MARKDOWN_FIELDS` says so; "" is not stated. */
export type Practice = {
  readonly title: string;
  readonly status: PracticeStatus;
  readonly kind: PracticeKind;
  readonly indicators: readonly PracticeIndicator[];
  readonly problem: string;
  readonly steps: string;
  readonly outcome: string;
  /** What did not work. */
  readonly setbacks: string;
  readonly summary: string;
  readonly unit: string;
  readonly partners: string;
  readonly initiator: string;
  readonly digital: "yes" | "no" | null;
  /** Where the idea came from. */
  readonly origin: string;
  /** ISO month or year. */
  readonly started: string | null;
  /** Rupiah. */
  readonly cost: Range;
  readonly weeks: Range;
  readonly team: number | null;
  readonly requirements: string;
  readonly legalBasis: string;
  readonly results: readonly PracticeResult[];
  readonly facts: string;
  readonly analysis: string;
  readonly levelReached: string;
  readonly sustainability: string;
  readonly links: readonly PracticeLink[];
};

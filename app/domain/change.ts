import type { Hundredths, InstrumentNode } from "./instrument.ts";
import type { Layer, SourceKind } from "./score.ts";

/** What may happen to a value; one change can be several of them at once. */
export const CHANGE_KINDS = ["decision", "claim", "withdrawal"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A claim as the log quotes it. */
export type ChangedClaim = {
  readonly value: Hundredths;
  readonly decimals: number;
  readonly reason: string;
  readonly source: { readonly slug: string; readonly title: string; readonly kind: SourceKind; readonly place: string };
};

/** Which value stood: `null` for none, `conflict` where claims of equal rank differ. */
export type StandingValue = ChangedClaim | "conflict" | null;

/** Everything that happened at one instant to one value of one region. */
export type Change = {
  /** The same for the same change on every page and in the feed. */
  readonly id: string;
  /** ISO UTC instant. */
  readonly at: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly instrument: string;
  readonly node: InstrumentNode;
  readonly nodeName: string;
  readonly layer: Layer;
  readonly before: StandingValue;
  readonly after: StandingValue;
  /** `null` where nothing was decided anew. */
  readonly decision: { readonly by: "rule" | "person"; readonly reason: string } | null;
  readonly entered: readonly ChangedClaim[];
  readonly withdrawn: readonly ChangedClaim[];
};

/** The load of the starter content that began the database: one entry, however many claims. */
export type FirstLoad = { readonly at: string; readonly claims: number };

export type ChangeLog = {
  /** Newest first; those of the page. */
  readonly changes: readonly Change[];
  /** Of all pages, without the first load. */
  readonly total: number;
  /** `null` in an empty database, and where the filter leaves it out. */
  readonly first: FirstLoad | null;
};

/** Whether the value that stands is another one. */
export function isNewValue({ before, after }: Pick<Change, "before" | "after">): boolean {
  const printed = (value: StandingValue) =>
    value === null || value === "conflict" ? value : `${value.value} ${value.decimals}`;
  return printed(before) !== printed(after);
}

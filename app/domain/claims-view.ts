import type { IndexCheck } from "./arithmetic-check.ts";
import type { InstrumentNode } from "./instrument.ts";
import type { Region } from "./region.ts";
import type { Claim } from "./score.ts";
import type { BandView } from "./score-view.ts";
import type { Source } from "./source.ts";

/** How one claim stands beside the others about the same value. */
export type ClaimState = "adopted" | "supports" | "differs" | "conflict" | "withdrawn" | "self";

/** One claim with all that is known of it. */
export type ClaimView = {
  readonly claim: Claim;
  readonly node: InstrumentNode;
  readonly nodeName: string;
  readonly band: BandView | null;
  readonly state: ClaimState;
  readonly sourceSlug: string;
  readonly sourceTitle: string;
  readonly place: string;
  readonly note: string | null;
  readonly withdrawnReason: string | null;
  readonly enteredBy: string;
  readonly checkedBy: string | null;
  /** Whether the value lies off its instrument's scale: a finding, not a refusal. */
  readonly offScale: boolean;
  /** No whole levels of its indicators average to the printed value. */
  readonly offGrid: boolean;
  /** For an index: recomputed from the adopted parts of the same year. */
  readonly check: IndexCheck | null;
};

/** All claims of one year on one instrument: index first, then the parts in order. */
export type ClaimYear = {
  readonly year: number;
  readonly instrument: string;
  /** Why the adopted index was adopted, or why none was. */
  readonly reason: string | null;
  readonly claims: readonly ClaimView[];
};

export type ClaimsView = {
  readonly region: Region;
  /** Newest first. */
  readonly years: readonly ClaimYear[];
  readonly sources: readonly Source[];
};

import type { Instrument, InstrumentAspect, InstrumentDomain, InstrumentIndicator } from "./instrument.ts";
import type { StructureGroup } from "./instrument-structure.ts";
import type { Regulation } from "./instrument-view.ts";
import type { SummarizedIndicator } from "./level-summary.ts";
import type { Region } from "./region.ts";
import type { PrintedValue } from "./score.ts";
import type { ScoreView } from "./score-view.ts";

/** Everything that `/indikator` shows. */
export type IndicatorListView = {
  readonly instrument: Instrument;
  readonly groups: readonly StructureGroup[];
  /** Indicators that are shown, out of all of the instrument. */
  readonly shown: number;
  /** Official instruments, the newest first, each with the number of its indicators that the search means. */
  readonly choices: readonly { readonly instrument: Instrument; readonly matches: number }[];
  readonly regulation: Regulation | null;
};

/** Groups of bodies whose means are quoted beside an indicator. */
export const QUOTED_GROUPS = ["nation", "province", "regency", "city"] as const;
export type QuotedGroup = (typeof QUOTED_GROUPS)[number];

/** Means that the ministry printed in one year for the indicator's domain or aspect: quoted, never computed with. */
export type QuotedMeans = {
  readonly year: number;
  readonly level: "domain" | "aspect";
  readonly name: string;
  readonly values: readonly {
    readonly group: QuotedGroup;
    readonly value: PrintedValue;
    readonly sourceSlug: string;
    readonly place: string;
  }[];
};

/** A published value of the indicator. */
export type IndicatorValue = { readonly region: Pick<Region, "code" | "name">; readonly score: ScoreView };

/** A region that the reader chose, and its values of the indicator. */
export type IndicatorStanding = {
  readonly region: Pick<Region, "code" | "name">;
  /** The newest year first; without any value the reason why there is none in the newest round. */
  readonly scores: readonly [ScoreView, ...ScoreView[]];
};

/** Everything that `/indikator/:instrument/:no` shows. */
export type IndicatorView = {
  readonly instrument: Instrument;
  readonly indicator: InstrumentIndicator;
  readonly aspect: InstrumentAspect;
  readonly domain: InstrumentDomain | null;
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  /** What each level asks; `null` where nobody has summed it up yet. */
  readonly summary: SummarizedIndicator | null;
  readonly previous: InstrumentIndicator | null;
  readonly next: InstrumentIndicator | null;
  /** Indicators of the same number in the other official instruments. They need not be about the same thing. */
  readonly sameNumber: readonly { readonly instrument: Instrument; readonly indicator: InstrumentIndicator }[];
  /** The newest year first, in a year provinces first, then by province and name. */
  readonly values: readonly IndicatorValue[];
  readonly means: readonly QuotedMeans[];
  /** The regulation first. Numbered in this order on the page. */
  readonly sources: readonly Regulation[];
};

/** Level on which the reader stands: the one of the address, else the newest published one of the first region that has one. */
export function levelOfReader(standings: readonly IndicatorStanding[], asked: number | null): number | null {
  if (asked !== null) return asked;
  for (const { scores } of standings) {
    const known = scores.find((score) => score.status === "available");
    // A printed mean of several judgements is no level; it stands on the level that it has reached.
    if (known?.status === "available") return Math.floor(known.value / 100);
  }
  return null;
}

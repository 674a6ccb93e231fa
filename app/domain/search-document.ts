import type { Instrument, InstrumentIndicator } from "./instrument.ts";
import type { IndicatorSummary } from "./level-summary.ts";
import type { Region } from "./region.ts";
import type { Source } from "./source.ts";

/** Kinds of what can be found, in the order in which results are shown. */
export const SEARCH_KINDS = [
  ...(["region", "indicator", "practice", "visit", "question", "source", "page", "term"] as const),
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What the search knows of one address of the site. */
export type SearchDocument = {
  readonly address: string;
  readonly title: string;
  /** One line under the title. */
  readonly summary: string;
  /** What it is called: found before what is only written in the text. */
  readonly titles: readonly string[];
  /** Everything else that it should be found by. */
  readonly texts: readonly string[];
};

export type SearchedRegion = Region & { readonly aliases: readonly string[]; readonly codes: readonly string[] };

export type SearchedPage = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
};

export type SearchedTerm = {
  readonly slug: string;
  readonly term: string;
  readonly english: string;
  readonly meaning: string;
  readonly regulation: string | null;
};

/** How each kind of thing is written down for the search. */
export type SearchWriter = {
  region(region: SearchedRegion): SearchDocument;
  indicator(instrument: Instrument, indicator: InstrumentIndicator, summary: IndicatorSummary | null): SearchDocument;
  source(source: Source): SearchDocument;
  page(page: SearchedPage): SearchDocument;
  term(term: SearchedTerm): SearchDocument;
};

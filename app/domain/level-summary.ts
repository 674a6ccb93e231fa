/** What a level asks, in the project's own words: a free summary, never the text of the guide. */
export type LevelSummary = {
  readonly level: number;
  readonly asks: string;
  /** Kinds of evidence that the guide names for the level, at least one. */
  readonly evidence: readonly string[];
  /** What to do on the level below to get here; `null` on the lowest level. */
  readonly hint: string | null;
  /** Why the guide can be read in more than one way here. */
  readonly doubt: string | null;
};

/** The plain question behind an indicator and its levels, the lowest first. */
export type IndicatorSummary = {
  readonly no: number;
  readonly question: string;
  readonly levels: readonly LevelSummary[];
  readonly note: string | null;
};

/** Summaries of a whole instrument, made from the guide of one assessment. */
export type SummaryBook = {
  readonly instrument: string;
  /** The assessment that the guide was for. */
  readonly year: number;
  readonly guide: string;
  readonly appliesTo: string;
  readonly disclaimer: string;
  readonly indicators: readonly IndicatorSummary[];
};

/** An indicator's summary with the words that always stand beside it. */
export type SummarizedIndicator = IndicatorSummary & Pick<SummaryBook, "guide" | "appliesTo" | "disclaimer" | "year">;

/** The level above the reader's own: what comes next, or the highest; `null` where no level is known. */
export function nextLevel(summary: IndicatorSummary, own: number | null): number | null {
  if (own === null) return null;
  const highest = summary.levels.at(-1)?.level ?? 0;
  return Math.min(own + 1, highest);
}

import type { ComparisonCell, ComparisonChange, ComparisonRow } from "./comparison.ts";
import { compareInWords, differenceOf } from "./difference.ts";
import type { Instrument, InstrumentNode } from "./instrument.ts";
import type { ScoreView } from "./score-view.ts";

type Part = { readonly node: InstrumentNode; readonly name: string; readonly weight: number };

/** Domains, aspects and indicators of an instrument in the order of the regulation. */
export function partsOfInstrument({ domains, aspects, indicators }: Instrument): Part[] {
  const parts = (level: InstrumentNode["level"], list: Instrument["domains"]) =>
    list.map(({ no, name, weight }) => ({ node: { level, no }, name, weight }));
  return [...parts("domain", domains), ...parts("aspect", aspects), ...parts("indicator", indicators)];
}

/** One row: the values of all regions, each with its difference to the first. */
export function alignRow(part: Part, scores: readonly ScoreView[]): ComparisonRow {
  const focus = scores[0];
  return {
    ...part,
    cells: scores.map((score, at) => ({ score, difference: at === 0 ? null : compareCells(score, focus) })),
    middle: null,
  };
}

export function hasValue(row: ComparisonRow): boolean {
  return row.cells.some(({ score }) => score.status === "available");
}

function compareCells(score: ScoreView, focus: ScoreView | undefined): ComparisonCell["difference"] {
  if (score.status !== "available" || focus?.status !== "available") return null;
  const difference = differenceOf(readingOf(score), readingOf(focus));
  return difference.ok ? { hundredths: difference.hundredths, words: compareInWords(score, focus) } : null;
}

function readingOf(score: ScoreView) {
  return {
    year: score.year,
    // The view's code comes from the instrument itself.
    instrument: score.instrument as Instrument["code"],
    value: score.status === "available" ? score : undefined,
  };
}

/**
 * The year to compare: the newest in which all regions have an index, else the newest in which one has.
 *
 * @param histories the index views of each region, over the same years
 */
export function chooseYear(histories: readonly (readonly ScoreView[])[]): number | undefined {
  const years = (histories[0] ?? []).map(({ year }) => year).reverse();
  const counts = years.map((year) => ({
    year,
    count: histories.filter((scores) => valueIn(scores, year)?.status === "available").length,
  }));
  return (counts.find(({ count }) => count === histories.length) ?? counts.find(({ count }) => count > 0))?.year;
}

/**
 * The change up to `year` from the earliest year of the same instrument in which every region that has a value in
 * `year` has one too. `null` where no such year exists.
 */
export function changeUpTo(histories: readonly (readonly ScoreView[])[], year: number): ComparisonChange | null {
  const present = histories.filter((scores) => valueIn(scores, year)?.status === "available");
  const instrument = present[0] && valueIn(present[0], year)?.instrument;
  if (instrument === undefined) return null;
  const from = (present[0] ?? []).find(
    (candidate) =>
      candidate.year < year &&
      present.every((scores) => {
        const score = valueIn(scores, candidate.year);
        return score?.status === "available" && score.instrument === instrument;
      }),
  );
  if (from === undefined) return null;
  const byRegion = histories.map((scores) => {
    const missing: ScoreView = { status: "not_found", year: from.year, instrument, note: null };
    const [start, end] = [valueIn(scores, from.year) ?? missing, valueIn(scores, year) ?? missing];
    const difference = differenceOf(readingOf(end), readingOf(start));
    return { from: start, to: end, hundredths: difference.ok ? difference.hundredths : null };
  });
  return { from: from.year, to: year, byRegion };
}

function valueIn(scores: readonly ScoreView[], year: number): ScoreView | undefined {
  return scores.find((score) => score.year === year);
}

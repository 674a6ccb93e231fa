import type { ComparisonRow } from "./comparison.ts";
import { type InstrumentNode, type NodeLevel, WHOLE_WEIGHT } from "./instrument.ts";
import { roundingInterval } from "./score.ts";
import type { AvailableScore, ScoreView } from "./score-view.ts";

/** What one part of the instrument adds to a difference of indexes. */
export type GapPart = {
  readonly node: InstrumentNode;
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  /** Hundredths, the other minus the focus. */
  readonly difference: number;
  /** Weight times difference, rounded to hundredths of the index. */
  readonly points: number;
};

/** A difference of two published indexes in weighted parts, or why it has none. */
export type Gap =
  | {
      readonly ok: true;
      /** Hundredths, the other minus the focus; the points of all parts and `remainder` add up to it exactly. */
      readonly total: number;
      readonly level: NodeLevel;
      readonly parts: readonly GapPart[];
      /** What rounding leaves, in hundredths. */
      readonly remainder: number;
      /** Whether rounding alone can leave so much; otherwise the printed parts do not give the printed indexes. */
      readonly withinRounding: boolean;
    }
  | { readonly ok: false; readonly reason: "missing_index" }
  | { readonly ok: false; readonly reason: "other_instrument" }
  | { readonly ok: false; readonly reason: "missing_parts"; readonly total: number };

const LEVELS: readonly NodeLevel[] = ["domain", "aspect", "indicator"];

/**
 * Which parts make up the difference between the indexes of the focus (the first cell) and of another region, by the
 * highest level that is known in full for both.
 *
 * @param rows the parts of the instrument, those without values too
 * @param at which cell is the other region
 */
export function decomposeGap(index: ComparisonRow, rows: readonly ComparisonRow[], at: number): Gap {
  const pair = pairIn(index, at);
  if (pair === undefined) return { ok: false, reason: "missing_index" };
  const [focus, other] = pair;
  if (focus.instrument !== other.instrument || focus.year !== other.year) {
    return { ok: false, reason: "other_instrument" };
  }
  const total = other.value - focus.value;
  for (const level of LEVELS) {
    const members = rows.filter(({ node }) => node.level === level);
    const known = members.flatMap((row) => {
      const values = pairIn(row, at);
      return values?.every(({ instrument }) => instrument === focus.instrument) ? [{ row, values }] : [];
    });
    const weight = known.reduce((sum, { row }) => sum + row.weight, 0);
    if (known.length === members.length && weight === WHOLE_WEIGHT) return addUp(total, level, pair, known);
  }
  return { ok: false, reason: "missing_parts", total };
}

type Pair = readonly [focus: AvailableScore, other: AvailableScore];
type Known = { readonly row: ComparisonRow; readonly values: Pair };

function addUp(total: number, level: NodeLevel, indexes: Pair, known: readonly Known[]): Gap {
  const parts = known.map(({ row: { node, name, weight }, values: [focus, other] }) => {
    const difference = other.value - focus.value;
    return { node, name, weight, difference, points: roundHalfAway((weight * difference) / WHOLE_WEIGHT) };
  });
  const remainder = total - parts.reduce((sum, { points }) => sum + points, 0);
  // Ten-thousandths: each printed value may be off by half its last decimal, each part by its own rounding.
  const printed = known.reduce((sum, { row, values }) => sum + (row.weight * slackOf(values)) / WHOLE_WEIGHT, 0);
  const bound = slackOf(indexes) + printed + 50 * parts.length;
  return { ok: true, total, level, parts, remainder, withinRounding: Math.abs(remainder) * 100 <= bound };
}

function slackOf(values: Pair): number {
  return values.reduce((sum, value) => sum + (roundingInterval(value).to - value.value * 100), 0);
}

function pairIn({ cells }: ComparisonRow, at: number): Pair | undefined {
  const [focus, other] = [cells[0]?.score, cells[at]?.score];
  return focus?.status === "available" && other?.status === "available" ? [focus, other] : undefined;
}

/** Without a negative zero, which would differ from zero in files. */
function roundHalfAway(hundredths: number): number {
  return Math.sign(hundredths) * Math.round(Math.abs(hundredths)) || 0;
}

/** The difference of indexes in one year of one instrument. */
export type YearGap = { readonly year: number; readonly instrument: string; readonly hundredths: number };

/** Index of another region minus that of the focus, for each year in which both have one on the same instrument. */
export function gapsOverYears(focus: readonly ScoreView[], other: readonly ScoreView[]): YearGap[] {
  return focus.flatMap((own) => {
    const theirs = other.find(({ year }) => year === own.year);
    if (own.status !== "available" || theirs?.status !== "available") return [];
    if (own.instrument !== theirs.instrument) return [];
    return [{ year: own.year, instrument: own.instrument, hundredths: theirs.value - own.value }];
  });
}

import type { ComparisonRow } from "./comparison.ts";
import { isWithin } from "./comparison-choice.ts";
import type { NodeLevel } from "./instrument.ts";
import { mayBeEqual } from "./score.ts";
import type { AvailableScore } from "./score-view.ts";

const DEEPER: readonly NodeLevel[] = ["indicator", "aspect", "domain"];

/**
 * The deepest level of which every region with an index has a value: "index" where nothing deeper is common.
 *
 * @param rows the parts of the instrument with the same regions as the index
 */
export function deepestCommonLevel(index: ComparisonRow, rows: readonly ComparisonRow[]): NodeLevel {
  const counted = index.cells.flatMap(({ score }, at) => (score.status === "available" ? [at] : []));
  const isCommon = (level: NodeLevel) =>
    counted.length > 0 &&
    counted.every((at) => rows.some((row) => row.node.level === level && row.cells[at]?.score.status === "available"));
  return DEEPER.find(isCommon) ?? "index";
}

/** The deepest level of which any region has a value. */
export function deepestKnownLevel(rows: readonly ComparisonRow[]): NodeLevel {
  const isKnown = (level: NodeLevel) =>
    rows.some(({ node, cells }) => node.level === level && cells.some(({ score }) => score.status === "available"));
  return DEEPER.find(isKnown) ?? "index";
}

export type ChosenRows = {
  readonly rows: readonly ComparisonRow[];
  /** Rows left out because their values may all be equal, and because less than two values are known. */
  readonly hidden: { readonly equal: number; readonly incomparable: number };
};

/**
 * The rows down to a level. Only the different ones: those whose values differ beyond rounding, the largest weighted
 * difference first inside each level.
 */
export function chooseRows(
  rows: readonly ComparisonRow[],
  { deepest, onlyDifferent }: { deepest: NodeLevel; onlyDifferent: boolean },
): ChosenRows {
  const within = rows.filter(({ node }) => isWithin(node.level, deepest));
  if (!onlyDifferent) return { rows: within, hidden: { equal: 0, incomparable: 0 } };
  const spreads = within.map((row) => ({ row, spread: spreadOf(row) }));
  const different = spreads.flatMap(({ row, spread }) => (spread?.differs ? [{ row, gap: spread.weighted }] : []));
  different.sort(
    (a, b) => compareLevels(a.row.node.level, b.row.node.level) || b.gap - a.gap || a.row.node.no - b.row.node.no,
  );
  return {
    rows: different.map(({ row }) => row),
    hidden: {
      equal: spreads.filter(({ spread }) => spread !== undefined && !spread.differs).length,
      incomparable: spreads.filter(({ spread }) => spread === undefined).length,
    },
  };
}

function compareLevels(a: NodeLevel, b: NodeLevel): number {
  if (a === b) return 0;
  return isWithin(a, b) ? -1 : 1;
}

/** Between the lowest and the highest value of a row; `undefined` with less than two on one instrument. */
function spreadOf({ weight, cells }: ComparisonRow): { differs: boolean; weighted: number } | undefined {
  const known = cells.flatMap(({ score }) => (score.status === "available" ? [score] : []));
  const same = known.filter(({ instrument }) => instrument === known[0]?.instrument);
  const sorted = [...same].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || same.length < 2) return undefined;
  return { differs: same.some((one) => differs(one, same)), weighted: weight * (high.value - low.value) };
}

function differs(one: AvailableScore, others: readonly AvailableScore[]): boolean {
  return others.some((other) => !mayBeEqual(one, other));
}

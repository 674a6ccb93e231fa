import { computeIndex, partsUnder } from "./index-computation.ts";
import type { Hundredths, Instrument, InstrumentNode } from "./instrument.ts";
import { type PrintedValue, roundingInterval } from "./score.ts";

export type IndexCheck =
  /** A part is missing: nothing can be said. */
  | { readonly kind: "incomplete"; readonly missing: readonly number[] }
  | {
      /** `agrees`: rounds to the printed index; `within_rounding`: differs, but not more than rounded parts explain. */
      readonly kind: "agrees" | "within_rounding" | "differs";
      readonly computed: Hundredths;
      /** Ten-thousandths, not rounded. */
      readonly exact: number;
      /** Computed minus printed, in ten-thousandths. */
      readonly difference: number;
    };

/** Printed parts are half a hundredth off at most, and weights add up to one: so is what they compute. */
const PARTS_ROUNDING = 50;

/**
 * Recomputes an index from its printed parts (domains; aspects where the instrument has no domains). For an index
 * of two decimals the tolerance is 0,01: its own rounding and that of the parts. The result never replaces the
 * published index.
 */
export function checkIndex(
  instrument: Instrument,
  printed: PrintedValue,
  parts: ReadonlyMap<number, PrintedValue>,
): IndexCheck {
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  const values = new Map([...parts].map(([no, { value }]) => [no, value]));
  const { index, missing } = computeIndex(instrument, level, values);
  if (index === undefined) return { kind: "incomplete", missing };
  const difference = index.exact - printed.value * 100;
  const { from, to } = roundingInterval(printed);
  const tolerance = (to - from) / 2 + PARTS_ROUNDING;
  const agrees = index.exact >= from && index.exact < to;
  const kind = agrees ? "agrees" : Math.abs(difference) <= tolerance ? "within_rounding" : "differs";
  return { kind, computed: index.rounded, exact: index.exact, difference };
}

/**
 * The number of equal steps that a node's value moves in per level: a mean of n indicators of equal weight lies
 * on n-ths (PermenPANRB 59/2020: domain 1 and 2 on tenths, domain 3 on elevenths). `undefined` where the weights
 * differ, for the index as a rule.
 */
export function gridSteps(instrument: Instrument, node: InstrumentNode): number | undefined {
  const indicators = partsUnder(instrument, node, "indicator");
  const first = indicators[0];
  return first !== undefined && indicators.every(({ weight }) => weight === first.weight)
    ? indicators.length
    : undefined;
}

/** Whether some levels of the indicators print as this value; always `true` where the node has no grid. */
export function isOnGrid(instrument: Instrument, node: InstrumentNode, printed: PrintedValue): boolean {
  const steps = gridSteps(instrument, node);
  if (steps === undefined) return true;
  const { from, to } = roundingInterval(printed);
  const nearest = Math.ceil((from * steps) / 10_000);
  return nearest * 10_000 < to * steps;
}

/** Whether a value lies outside the instrument's scale. For starter content a finding, not a refusal. */
export function isOffScale(instrument: Instrument, { value }: PrintedValue): boolean {
  return value < instrument.scale.min || value > instrument.scale.max;
}

import { type Feasibility, feasibilityOf, type LevelMove } from "./feasibility.ts";
import { levelGain } from "./index-computation.ts";
import type { Instrument } from "./instrument.ts";
import type { RegionKind } from "./region-names.ts";
import type { Levels } from "./simulation.ts";

/** What one level more on an indicator would add, and how often others made that step. */
export type NextStep = {
  readonly no: number;
  readonly name: string;
  /** The level with the targets put in; `null` while it is not known. */
  readonly level: number | null;
  /** Ten-thousandths of the index. */
  readonly gain: number;
  /** `null` while the level is not known. */
  readonly feasibility: Feasibility | null;
};

/** `expected`: gain times the lower end of the interval, then by gain where that is not known. */
export const STEP_ORDERS = ["expected", "gain", "feasibility", "number"] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];

/** One step for each indicator that is not at the top. Nothing is multiplied into a single score. */
export function listNextSteps(
  instrument: Instrument,
  planned: Levels,
  { moves, kind }: { moves: readonly LevelMove[]; kind: RegionKind | null },
): NextStep[] {
  const highest = instrument.scale.max / 100;
  return instrument.indicators.flatMap(({ no, name }, at) => {
    const level = planned[at] ?? null;
    if (level !== null && level >= highest) return [];
    const feasibility = level === null ? null : feasibilityOf(moves, { no, level, kind });
    return [{ no, name, level, gain: levelGain(instrument, no) ?? 0, feasibility }];
  });
}

/** The steps in an order; equal ones stay in the order of the regulation. Steps without an interval follow the others. */
export function orderSteps(steps: readonly NextStep[], order: StepOrder): NextStep[] {
  const byNo = (a: NextStep, b: NextStep) => a.no - b.no;
  const byGain = (a: NextStep, b: NextStep) => b.gain - a.gain || byNo(a, b);
  const known = (step: NextStep) => step.feasibility?.share?.low;
  const byKnown = (measure: (step: NextStep, low: number) => number) => (a: NextStep, b: NextStep) => {
    const [one, other] = [known(a), known(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || byGain(a, b);
    }
    return measure(b, other) - measure(a, one) || byGain(a, b);
  };
  const compare = {
    expected: byKnown(({ gain }, low) => gain * low),
    gain: byGain,
    feasibility: byKnown((_, low) => low),
    number: byNo,
  }[order];
  return [...steps].sort(compare);
}

import { bandOf } from "../../domain/bands.ts";
import { computeIndex, partsOf } from "../../domain/index-computation.ts";
import { type Hundredths, INDEX_NODE, type Instrument, type InstrumentNode } from "../../domain/instrument.ts";
import type { Random } from "./random.ts";

export type GeneratedValue = {
  readonly year: number;
  readonly node: InstrumentNode;
  readonly value: Hundredths;
  /** Band of the index; `null` for its parts. */
  readonly band: string | null;
};

/** Chances that a level of maturity goes up, and that it falls back, within one year. */
const RISE = 0.22;
const FALL = 0.06;

/**
 * Made-up values of one region: every node of the instrument in every year. Levels of the indicators wander, mostly upward;
 * everything above them is computed as the instrument says.
 */
export function generateValues(instrument: Instrument, years: readonly number[], random: Random): GeneratedValue[] {
  const top = instrument.scale.max / 100;
  const levels = new Map(instrument.indicators.map(({ no }) => [no, 1 + Math.floor(random() * (top - 1))]));
  return years.flatMap((year) => {
    for (const [no, level] of levels) levels.set(no, moveLevel(level, top, random()));
    return valuesOfYear(year, instrument, levels);
  });
}

function moveLevel(level: number, top: number, chance: number): number {
  if (chance < RISE) return Math.min(top, level + 1);
  return chance < RISE + FALL ? Math.max(1, level - 1) : level;
}

function valuesOfYear(year: number, instrument: Instrument, levels: ReadonlyMap<number, number>): GeneratedValue[] {
  // Whole levels are whole hundredths.
  const indicators = new Map([...levels].map(([no, level]) => [no, (level * 100) as Hundredths]));
  const { index, domains, aspects } = computeIndex(instrument, "indicator", indicators);
  if (index === undefined) throw new Error("an indicator has no level");
  const parts = (["domain", "aspect", "indicator"] as const).flatMap((level) =>
    partsOf(instrument, level).map(({ no }) => {
      const value =
        level === "indicator" ? indicators.get(no) : { domain: domains, aspect: aspects }[level].get(no)?.rounded;
      if (value === undefined) throw new Error(`no value for ${level} ${no}`);
      return { year, node: { level, no }, value, band: null };
    }),
  );
  const band = bandOf(instrument, index.exact)?.label ?? null;
  return [{ year, node: INDEX_NODE, value: index.rounded, band }, ...parts];
}

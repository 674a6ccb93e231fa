import { bandOf } from "./bands.ts";
import { computeIndex, partsOf, partsUnder } from "./index-computation.ts";
import { type Band, INDEX_NODE, type Instrument, type InstrumentNode } from "./instrument.ts";

/** Levels of an instrument's indicators in the order of the regulation; `null` where a level is not known. */
export type Levels = readonly (number | null)[];

/**
 * A value that somebody tries out, in ten-thousandths and not rounded. While levels are missing it is the span between
 * all of them at the lowest and all at the highest level.
 */
export type Simulated =
  | { readonly known: true; readonly exact: number }
  | { readonly known: false; readonly low: number; readonly high: number; readonly missing: number };

/** One part of the instrument with its value now and with the targets. `change` in ten-thousandths. */
export type SimulatedPart = {
  readonly node: InstrumentNode;
  readonly name: string;
  /** Hundredths of a per cent. */
  readonly weight: number;
  readonly now: Simulated;
  readonly target: Simulated;
  readonly change: number | null;
};

/** `missing` to `next` in ten-thousandths; `null` in the highest band. */
export type SimulatedBand = {
  readonly band: Band;
  readonly next: { readonly band: Band; readonly missing: number } | null;
};

export type Simulation = {
  readonly index: SimulatedPart;
  /** The domains where the instrument has some, then the aspects. */
  readonly parts: readonly SimulatedPart[];
  /** Only while the index is known. */
  readonly band: { readonly now: SimulatedBand | null; readonly target: SimulatedBand | null };
};

/**
 * Index, domains and aspects from levels that are tried out. No official value goes in: the result must never be shown
 * or exported as one.
 *
 * @param targets where a target is `null` the level stays as it is now
 */
export function simulate(instrument: Instrument, levels: Levels, targets: Levels): Simulation {
  const now = valuesOf(instrument, levels);
  const planned = valuesOf(instrument, plannedLevels(levels, targets));
  const part = (node: InstrumentNode, name: string, weight: number): SimulatedPart => {
    const before = now(node);
    const after = planned(node);
    const change = before.known && after.known ? after.exact - before.exact : null;
    return { node, name, weight, now: before, target: after, change };
  };
  const index = part(INDEX_NODE, instrument.indexName, partsOf(instrument, "index")[0]?.weight ?? 0);
  return {
    index,
    parts: [
      ...instrument.domains.map(({ no, name, weight }) => part({ level: "domain", no }, name, weight)),
      ...instrument.aspects.map(({ no, name, weight }) => part({ level: "aspect", no }, name, weight)),
    ],
    band: { now: bandAt(instrument, index.now), target: bandAt(instrument, index.target) },
  };
}

/** The levels with the targets put in. */
export function plannedLevels(levels: Levels, targets: Levels): Levels {
  return levels.map((level, at) => targets[at] ?? level);
}

/** The targets that change something; `null` where the level stays. */
export function changingTargets(levels: Levels, targets: Levels): Levels {
  return targets.map((target, at) => (target === levels[at] ? null : target));
}

/** Raises indicators by one level, and tells which could not be: their level is not known, or it is the highest. */
export function raiseOnce(
  instrument: Instrument,
  { levels, targets }: { levels: Levels; targets: Levels },
  nos: readonly number[],
): { targets: Levels; refused: readonly number[] } {
  const highest = instrument.scale.max / 100;
  const planned = plannedLevels(levels, targets);
  const canRise = (no: number) => {
    const level = planned[instrument.indicators.findIndex((one) => one.no === no)] ?? null;
    return level !== null && level < highest;
  };
  return {
    targets: instrument.indicators.map(({ no }, at) => {
      const level = planned[at] ?? null;
      return nos.includes(no) && canRise(no) && level !== null ? level + 1 : (targets[at] ?? null);
    }),
    refused: nos.filter((no) => !canRise(no)),
  };
}

function valuesOf(instrument: Instrument, levels: Levels): (node: InstrumentNode) => Simulated {
  const { min, max } = instrument.scale;
  const filled = (missing: number) =>
    new Map(instrument.indicators.map(({ no }, at) => [no, (levels[at] ?? missing / 100) * 100]));
  const low = computeIndex(instrument, "indicator", filled(min));
  const high = computeIndex(instrument, "indicator", filled(max));
  const unknown = new Set(instrument.indicators.flatMap(({ no }, at) => (levels[at] == null ? [no] : [])));
  return (node) => {
    const missing = partsUnder(instrument, node, "indicator").filter(({ no }) => unknown.has(no)).length;
    const ends = [low, high].map((computed) => {
      if (node.level === "domain") return computed.domains.get(node.no);
      return node.level === "aspect" ? computed.aspects.get(node.no) : computed.index;
    });
    const [lowest = 0, highest = 0] = ends.map((value) => value?.exact);
    return missing === 0 ? { known: true, exact: lowest } : { known: false, low: lowest, high: highest, missing };
  };
}

function bandAt(instrument: Instrument, value: Simulated): SimulatedBand | null {
  const band = value.known ? bandOf(instrument, value.exact) : undefined;
  if (band === undefined || !value.known) return null;
  const next = instrument.bands.find(({ rank }) => rank === band.rank + 1);
  return { band, next: next === undefined ? null : { band: next, missing: next.min * 100 - value.exact } };
}

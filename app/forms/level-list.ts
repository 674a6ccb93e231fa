import type { Instrument } from "../domain/instrument.ts";
import type { Levels } from "../domain/simulation.ts";
import type { LevelList, SimulationRemark } from "../domain/simulation-remark.ts";
import { cleanText } from "./query-text.ts";

/** Nothing longer is worth telling apart. */
const MAX_CHARACTERS = 500;

const UNKNOWN = /[-‐-―_?]/;

/**
 * Levels in the order of the regulation, as one word ("3332-41", `-` where unknown) or as one parameter for each
 * indicator, as the form sends them. Whatever can be read is kept, the rest is unknown and told about.
 */
export function readLevels(
  params: URLSearchParams,
  name: LevelList,
  instrument: Instrument,
): { levels: Levels; remarks: SimulationRemark[] } {
  const given = params.getAll(name).map((text) => cleanText(text.slice(0, MAX_CHARACTERS)));
  const { length } = instrument.indicators;
  const signs =
    given.length > 1 ? given.slice(0, MAX_CHARACTERS) : Array.from((given[0] ?? "").replace(/[\s,;]+/g, ""));
  const read = signs.map((sign) => readLevel(sign, instrument));
  const levels = instrument.indicators.map((_, at) => read[at] ?? null);
  const strange = read.slice(0, length).filter((level) => level === undefined).length;
  const wrongLength = signs.length > 0 && signs.length !== length;
  return {
    levels,
    remarks: [
      ...(wrongLength ? [{ kind: "length" as const, name, read: signs.length, expected: length }] : []),
      ...(strange > 0 ? [{ kind: "characters" as const, name, count: strange }] : []),
    ],
  };
}

/** The levels as one word; `undefined` where none is known. */
export function formatLevels(levels: Levels): string | undefined {
  if (levels.every((level) => level === null)) return undefined;
  return levels.map((level) => level ?? "-").join("");
}

/** A level of the scale, `null` where it is said to be unknown, `undefined` for everything else. */
function readLevel(sign: string, { scale }: Instrument): number | null | undefined {
  if (sign === "" || (sign.length === 1 && UNKNOWN.test(sign))) return null;
  const level = /^\d$/.test(sign) ? Number(sign) : Number.NaN;
  return level * 100 >= scale.min && level * 100 <= scale.max ? level : undefined;
}

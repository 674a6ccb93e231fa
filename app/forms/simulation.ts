import type { Instrument } from "../domain/instrument.ts";
import { currentInstrument, readInstrument } from "../domain/instrument-choice.ts";
import type { StepOrder } from "../domain/next-steps.ts";
import { changingTargets, raiseOnce } from "../domain/simulation.ts";
import type { SimulationRemark } from "../domain/simulation-remark.ts";
import type { SimulationStart, SimulationState } from "../domain/simulation-view.ts";
import { formatLevels, readLevels } from "./level-list.ts";
import { readChoice, readText } from "./query-text.ts";

/** What `/simulasi` is asked for; `regionText` is a code or name as typed. */
export type SimulationQuery = {
  readonly state: SimulationState;
  readonly regionText: string;
  readonly remarks: readonly SimulationRemark[];
};

const START_WORDS = { rata: "estimate", terbit: "published" } as const;
const ORDER_WORDS = { tambahan: "gain", peluang: "feasibility", nomor: "number" } as const;

/** The simulation of an address. Never fails: what could be read is kept, the rest is told about. */
export function parseSimulation(params: URLSearchParams, instruments: readonly Instrument[]): SimulationQuery {
  const current = currentInstrument(instruments);
  const code = readText(params, "instrumen");
  const instrument = readInstrument(instruments, code) ?? current;
  const refused = code !== "" && readInstrument(instruments, code) === undefined ? code : undefined;
  const level = readLevels(params, "level", instrument);
  const target = readLevels(params, "target", instrument);
  const start = readChoice(params, "mulai", ["rata", "terbit"] as const);
  const order = readChoice(params, "urut", ["tambahan", "peluang", "nomor"] as const);
  const region = readRegion(params);
  const raise = readRaise(params, instrument);
  const raised = raiseOnce(instrument, { levels: level.levels, targets: target.levels }, raise.nos);
  const unknown = [
    { name: "instrumen", text: refused },
    { name: "mulai", text: start.refused },
    { name: "urut", text: order.refused },
    { name: "naik", text: raise.refused },
  ];
  return {
    state: {
      instrument,
      levels: level.levels,
      targets: changingTargets(level.levels, raised.targets),
      start: start.value === undefined ? null : START_WORDS[start.value],
      order: order.value === undefined ? "expected" : ORDER_WORDS[order.value],
    },
    regionText: region.text,
    remarks: [
      ...region.remarks,
      ...unknown.flatMap(({ name, text }) => (text === undefined ? [] : [{ kind: "unknown" as const, name, text }])),
      ...level.remarks,
      ...target.remarks,
      ...(raised.refused.length > 0 ? [{ kind: "not_raised" as const, nos: raised.refused }] : []),
    ],
  };
}

/** The same simulation under the names of its address. */
export function linkOf({ instrument, levels, targets, start, order }: SimulationState) {
  return {
    instrumen: instrument.code as string,
    mulai: wordOf(START_WORDS, start),
    level: formatLevels(levels),
    target: formatLevels(targets),
    urut: wordOf(ORDER_WORDS, order),
  };
}

/**
 * How the parameters of an address compare with the ones that its simulation has: written just so, written otherwise, or
 * none at all. Parameters of other parts of the site are not looked at.
 */
export function compareSpelling(
  params: URLSearchParams,
  link: Readonly<Partial<Record<(typeof NAMES)[number], string | undefined>>>,
): "same" | "other" | "plain" {
  const own = [...params].filter(([name]) => NAMES.some((known) => known === name));
  if (own.length === 0) return "plain";
  const wanted = NAMES.flatMap((name) => (link[name] === undefined ? [] : [[name, link[name]]]));
  return JSON.stringify(own) === JSON.stringify(wanted) ? "same" : "other";
}

/** In the order of the address. */
const NAMES = ["daerah", "instrumen", "mulai", "level", "target", "naik", "urut"] as const;

/** A simulation is of one region: the first of a list counts. */
function readRegion(params: URLSearchParams): { text: string; remarks: SimulationRemark[] } {
  const [text = "", ...others] = readText(params, "daerah")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return { text, remarks: others.length > 0 ? [{ kind: "one_region", text: others.join(", ") }] : [] };
}

/** "5,12": numbers of indicators, each once. */
function readRaise(
  params: URLSearchParams,
  { indicators }: Instrument,
): { nos: number[]; refused: string | undefined } {
  const text = readText(params, "naik", 400);
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const known = parts.filter((part) => /^\d{1,3}$/.test(part) && indicators.some(({ no }) => no === Number(part)));
  const refused = parts.filter((part) => !known.includes(part)).join(",");
  return { nos: [...new Set(known.map(Number))], refused: refused === "" ? undefined : refused };
}

function wordOf<Word extends string>(
  words: Readonly<Record<Word, SimulationStart | StepOrder>>,
  meaning: SimulationStart | StepOrder,
): Word | undefined {
  // A record of known keys has no others.
  return (Object.keys(words) as Word[]).find((word) => words[word] === meaning);
}

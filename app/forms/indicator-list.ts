import type { Instrument } from "../domain/instrument.ts";
import { currentInstrument, officialInstruments, readInstrument } from "../domain/instrument-choice.ts";
import { readText } from "./query-text.ts";

/** What `/indikator` shows. */
export type IndicatorListQuery = {
  readonly q: string;
  readonly instrument: Instrument;
  /** The instrument that was asked for and cannot be listed, as typed. */
  readonly refused: string | undefined;
  /** The instrument was written otherwise than its address has it, or is the default that addresses leave out. */
  readonly misspelt: boolean;
};

/** The instrument in force stands for everything that is no official instrument, a draft too. */
export function parseIndicatorList(params: URLSearchParams, instruments: readonly Instrument[]): IndicatorListQuery {
  const q = readText(params, "q");
  const text = readText(params, "instrumen");
  const current = currentInstrument(instruments);
  const named = readInstrument(officialInstruments(instruments), text);
  if (text === "") return { q, instrument: current, refused: undefined, misspelt: false };
  if (named === undefined) return { q, instrument: current, refused: text, misspelt: false };
  return {
    q,
    instrument: named,
    refused: undefined,
    misspelt: text !== (named.status === "in_force" ? "" : named.code),
  };
}

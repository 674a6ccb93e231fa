import type { Instrument } from "./instrument.ts";

/** Instruments that official results were or are assessed with, the newest first. A draft is none. */
export function officialInstruments(instruments: readonly Instrument[]): Instrument[] {
  return instruments
    .filter(({ status }) => status !== "draft")
    .sort((a, b) => (b.firstYear ?? 0) - (a.firstYear ?? 0) || (a.code < b.code ? -1 : 1));
}

/**
 * The instrument in force, or the newest one while none is.
 *
 * @throws without any official instrument: the content is incomplete
 */
export function currentInstrument(instruments: readonly Instrument[]): Instrument {
  const official = officialInstruments(instruments);
  const current = official.find(({ status }) => status === "in_force") ?? official[0];
  if (current === undefined) throw new Error("no official instrument is loaded");
  return current;
}

/** The newest official instrument that has an indicator of this number. */
export function newestWithIndicator(instruments: readonly Instrument[], no: number): Instrument | undefined {
  return officialInstruments(instruments).find(({ indicators }) => indicators.some((one) => one.no === no));
}

/** An instrument as people write it: by code or tag, capitals aside ("SPBE-2020", "59/2020"). */
export function readInstrument(instruments: readonly Instrument[], text: string): Instrument | undefined {
  const plain = text.toLowerCase();
  return instruments.find(({ code, tag }) => code === plain || tag === plain);
}

/** The number of an indicator as people write it in an address ("23", "023"); `undefined` where it is none. */
export function readIndicatorNo(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

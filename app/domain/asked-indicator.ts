import type { AskedIndicator } from "./hosts-view.ts";
import type { Instrument } from "./instrument.ts";

/** "spbe-2020/21" on any instrument; `null` for anything else. */
export function findAskedIndicator(instruments: readonly Instrument[], key: string): AskedIndicator | null {
  const [code, no] = key.split("/");
  const instrument = instruments.find((one) => one.code === code);
  const indicator = instrument?.indicators.find((one) => String(one.no) === no);
  if (instrument === undefined || indicator === undefined) return null;
  return { instrument: instrument.code, tag: instrument.tag, no: indicator.no, name: indicator.name };
}

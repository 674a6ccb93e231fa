import type { InstrumentCode } from "./instrument.ts";
import { mayBeEqual, type PrintedValue } from "./score.ts";

/** A value of one year on one instrument, or its absence. */
export type Reading = {
  readonly year: number;
  readonly instrument: InstrumentCode | undefined;
  readonly value: PrintedValue | undefined;
};

export type Difference =
  | { readonly ok: true; readonly hundredths: number }
  | { readonly ok: false; readonly reason: "missing" | "different_instrument" };

/** `later` minus `earlier`, or first minus second, in hundredths: only where both exist on one instrument. */
export function differenceOf(later: Reading, earlier: Reading): Difference {
  if (later.value === undefined || earlier.value === undefined) return { ok: false, reason: "missing" };
  if (later.instrument === undefined || later.instrument !== earlier.instrument) {
    return { ok: false, reason: "different_instrument" };
  }
  return { ok: true, hundredths: later.value.value - earlier.value.value };
}

/** Differences in hundredths below which a value is slightly, and from which it is far above or below another. */
export const SLIGHT_BELOW = 10;
export const FAR_FROM = 50;

export type Comparison = {
  readonly degree: "equal" | "slight" | "clear" | "far";
  readonly direction: "above" | "below" | "none";
  /** As it stands in a sentence: "sedikit di atas". */
  readonly phrase: string;
};

/** How the first value of one instrument stands to the second. Equal only where both may be one unrounded value. */
export function compareInWords(first: PrintedValue, second: PrintedValue): Comparison {
  if (mayBeEqual(first, second)) return { degree: "equal", direction: "none", phrase: "setara" };
  const difference = first.value - second.value;
  const direction = difference > 0 ? "above" : "below";
  const place = difference > 0 ? "di atas" : "di bawah";
  const size = Math.abs(difference);
  if (size < SLIGHT_BELOW) return { degree: "slight", direction, phrase: `sedikit ${place}` };
  if (size < FAR_FROM) return { degree: "clear", direction, phrase: place };
  return { degree: "far", direction, phrase: `jauh ${place}` };
}

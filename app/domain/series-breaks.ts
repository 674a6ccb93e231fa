import type { Instrument, InstrumentCode } from "./instrument.ts";
import type { RoundKind } from "./score.ts";

/** What finding breaks needs of a year. */
type BreakYear = {
  readonly year: number;
  readonly instrument: InstrumentCode | undefined;
  readonly roundKind: RoundKind;
  readonly state: { readonly kind: "value" | "absent" };
};

/** A change of instrument between two neighbouring years: no line and no difference across it. */
export type Seam = {
  readonly from: number;
  readonly to: number;
  readonly before: InstrumentCode;
  readonly after: InstrumentCode;
  /** Tags of the two regulations, as shown on the seam: "59/2020" and "8/2026". */
  readonly beforeTag: string;
  readonly afterTag: string;
};

/** A change inside one instrument, marked with a note; line and difference stay. */
export type SoftBreak = {
  /** The first year that is judged the new way, and the year it is compared with. */
  readonly year: number;
  readonly since: number;
} & (
  | { readonly kind: "guide"; readonly title: string; readonly change: string }
  | { readonly kind: "round_kind"; readonly before: RoundKind; readonly after: RoundKind }
);

/** The soft breaks of several series, each once, by year: what a page lists below their charts. */
export function mergeSoftBreaks(all: readonly (readonly SoftBreak[])[]): SoftBreak[] {
  const merged: SoftBreak[] = [];
  for (const one of all.flat()) if (!merged.some((other) => isSameBreak(other, one))) merged.push(one);
  return merged.sort((a, b) => a.year - b.year);
}

export function isSameBreak(a: SoftBreak, b: SoftBreak): boolean {
  if (a.year !== b.year || a.since !== b.since || a.kind !== b.kind) return false;
  return a.kind === "guide" ? b.kind === "guide" && a.title === b.title : true;
}

/** Seams between neighbouring years whose instruments differ, whether or not the years have a value. */
export function findSeams(years: readonly BreakYear[], instruments: readonly Instrument[]): Seam[] {
  const tagOf = (code: InstrumentCode) => instruments.find((instrument) => instrument.code === code)?.tag ?? code;
  return pairsOf(years).flatMap(([earlier, later]) => {
    const { instrument: before } = earlier;
    const { instrument: after } = later;
    if (before === undefined || after === undefined || before === after) return [];
    return [{ from: earlier.year, to: later.year, before, after, beforeTag: tagOf(before), afterTag: tagOf(after) }];
  });
}

/** New guides between neighbouring years, and other kinds of round from one year with a value to the next. */
export function findSoftBreaks(years: readonly BreakYear[], instruments: readonly Instrument[]): SoftBreak[] {
  const guides = pairsOf(years).flatMap(([earlier, later]): SoftBreak[] => {
    if (earlier.instrument !== later.instrument) return [];
    const instrument = instruments.find(({ code }) => code === later.instrument);
    // Only a guide that begins is a break: a year without a named guide may still follow the last one.
    const guide = instrument?.guides.find((one) => one.years.includes(later.year) && !one.years.includes(earlier.year));
    return guide
      ? [{ kind: "guide", year: later.year, since: earlier.year, title: guide.title, change: guide.change }]
      : [];
  });
  const kinds = pairsOf(years.filter(({ state }) => state.kind === "value")).flatMap(
    ([earlier, later]): SoftBreak[] => {
      const { roundKind: before } = earlier;
      const { roundKind: after } = later;
      const known = before !== "unknown" && after !== "unknown";
      if (!known || before === after || earlier.instrument !== later.instrument) return [];
      return [{ kind: "round_kind", year: later.year, since: earlier.year, before, after }];
    },
  );
  return [...guides, ...kinds].sort((a, b) => a.year - b.year);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).flatMap((later, at): [T, T][] => {
    const earlier = items[at];
    return earlier === undefined ? [] : [[earlier, later]];
  });
}

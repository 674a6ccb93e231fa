import type { Band, Instrument } from "../../domain/instrument.ts";
import { type PrintedValue, roundingInterval } from "../../domain/score.ts";
import type { Series } from "../../domain/series.ts";
import type { Axis } from "./axis.ts";

/** What a history chart needs of an instrument. */
export type ChartInstrument = Pick<Instrument, "code" | "tag" | "bands" | "bandsChecked">;

/** Neighbouring years on one instrument, as columns `from` to `to` (not included). */
export type Region = {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly bands: readonly Band[];
};

/** Columns and rows of a drawing: years across in per cent, values down in pixels. */
export type Frame = {
  readonly columns: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
};

/** Middle of a column in per cent. */
export const columnX = (frame: Frame, column: number): number => ((column + 0.5) / frame.columns) * 100;

/** Left edge of a column in per cent. */
export const edgeX = (frame: Frame, column: number): number => (column / frame.columns) * 100;

/** Height of a value in hundredths, in pixels from the top; what lies off the axis keeps to its ends. */
export function valueY({ axis, top, bottom }: Frame, value: number): number {
  const share = Math.min(1, Math.max(0, (value - axis.min) / (axis.max - axis.min)));
  return Math.round((bottom - share * (bottom - top)) * 10) / 10;
}

/** The axis that all panels share: 1 to 5, from 0 on only where a value lies below 1. */
export function sharedAxis(all: readonly Series[]): Axis {
  const values = all.flatMap(({ entries }) =>
    entries.flatMap(({ state, disagreeing }) => [
      ...(state.kind === "value" ? [state.claim.value] : []),
      ...disagreeing.map(({ value }) => value),
    ]),
  );
  return { min: values.some((value) => value < 100) ? 0 : 100, max: 500 };
}

/** Runs of years on one instrument. Bands are given only where they were read in the regulation itself. */
export function regionsOf({ entries }: Series, instruments: readonly ChartInstrument[]): Region[] {
  const regions: Region[] = [];
  let before: string | undefined;
  entries.forEach(({ instrument: code }, column) => {
    const last = regions.at(-1);
    if (last !== undefined && code === before) {
      regions[regions.length - 1] = { ...last, to: column + 1 };
      return;
    }
    before = code;
    const instrument = instruments.find((one) => one.code === code);
    const bands = instrument?.bandsChecked ? instrument.bands : [];
    regions.push({ tag: instrument?.tag ?? code ?? "", from: column, to: column + 1, bands });
  });
  return regions;
}

/** The region whose bands are named in the margin: the longest that has any. */
export function namedRegion(regions: readonly Region[]): Region | undefined {
  const banded = regions.filter(({ bands }) => bands.length > 0);
  return banded.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** A value of a year that is drawn: the adopted one, or another standing claim. */
export type Point = {
  readonly column: number;
  readonly printed: PrintedValue;
  readonly look: "dot" | "hollow" | "half";
};

/** The adopted values: hollow where the confidence is low (a quotation without decree), half where the office judged itself. */
export function adoptedPoints({ entries }: Series): Point[] {
  return entries.flatMap(({ state, roundKind }, column): Point[] => {
    if (state.kind === "absent") return [];
    const self = roundKind === "self_assessment";
    const look = self ? "half" : state.claim.confidence === "low" ? "hollow" : "dot";
    return [{ column, printed: state.claim, look }];
  });
}

/** Other claims of a year, each value once: both of a conflict, or what disagrees with the adopted value. */
export function disputedPoints({ entries }: Series): Point[] {
  return entries.flatMap(({ disagreeing, state }, column) => {
    const adopted = state.kind === "value" ? state.claim.value : undefined;
    const values = disagreeing.filter(
      ({ value }, at) => value !== adopted && disagreeing.findIndex((other) => other.value === value) === at,
    );
    return values.map((printed): Point => ({ column, printed, look: "hollow" }));
  });
}

/** Half the height of a mark in pixels. A value with one decimal is as high as its rounding interval, at least 8 px. */
export function reachOf(frame: Frame, { printed }: Point): number {
  if (printed.decimals >= 2) return 7;
  const { from, to } = roundingInterval(printed);
  return Math.max(4, Math.round((valueY(frame, from / 100) - valueY(frame, to / 100)) * 5) / 10);
}

/** The points of each run that may be joined. An office's own judgement is never joined to official values. */
export function segmentPoints({ segments, entries }: Series, points: readonly Point[]): Point[][] {
  const firstYear = entries[0]?.year ?? 0;
  return segments.flatMap((segment) => {
    const runs: Point[][] = [[]];
    for (const { year } of segment) {
      const point = points.find(({ column }) => column === year - firstYear);
      if (point === undefined) continue;
      const last = runs.at(-1)?.at(-1);
      if (last !== undefined && (last.look === "half") !== (point.look === "half")) runs.push([]);
      runs.at(-1)?.push(point);
    }
    return runs;
  });
}

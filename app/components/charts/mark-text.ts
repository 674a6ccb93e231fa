import { type PrintedValue, roundingInterval } from "../../domain/score.ts";
import type { Series } from "../ui/marker.tsx";
import { type Axis, pct, percent, round } from "./axis.ts";

/** The mark of a value as `HorizontalMark` draws it, in SVG text: for drawings that stand hundreds of times on a page. */
export function markText({ value, series, axis, y }: MarkTextProps): string {
  if (value.decimals >= 2) {
    return `<use href="#m${series}" x="${pct(percent(value.value, axis))}" y="${y}" class="dot"></use>`;
  }
  const { from, to } = roundingInterval(value);
  const left = percent(from / 100, axis);
  const width = pct(round(percent(to / 100, axis) - left));
  return `<rect x="${pct(left)}" width="${width}" y="${y - 5}" height="10" rx="1.5" class="dot"></rect>`;
}

type MarkTextProps = { value: PrintedValue; series: Series; axis: Axis; y: number };

import type { Quartiles } from "../../domain/quantiles.ts";
import type { PrintedValue } from "../../domain/score.ts";
import type { Series } from "../ui/marker.tsx";
import { type Axis, pct, percent } from "./axis.ts";
import { markText } from "./mark-text.ts";

/**
 * A value of a table cell on the scale that all rows share, with ticks at the thresholds, a dashed one at the median of a
 * group, and the marker of its body. The number stands beside it, so it is hidden from readers. A comparison holds hundreds
 * of these drawings, made of numbers alone: they are written as text, which is a tenth of the work.
 */
export function DotBar({ value, series, axis, thresholds = [], middle = null }: DotBarProps) {
  const at = (hundredths: number) => pct(percent(hundredths, axis));
  const ticks = thresholds.map((tick) => line("base", at(tick), 'y1="6" y2="14"'));
  const median = middle === null ? "" : line("med", at(middle.median / 100), 'y2="20"');
  const to = `<line class="ln ln-2" x2="${at(value.value)}" y1="10" y2="10"/>${markText({ value, series, axis, y: 10 })}`;
  const drawing = { __html: `<use href="#ax"/>${ticks.join("")}${median}<g class="c${series}">${to}</g>` };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and words of this file, nothing that anybody wrote
  return <svg className="ch" height="20" aria-hidden="true" dangerouslySetInnerHTML={drawing} />;
}

/** An upright line. */
function line(look: string, x: string, ends: string): string {
  return `<line class="${look}" x1="${x}" x2="${x}" ${ends}/>`;
}

type DotBarProps = {
  value: PrintedValue;
  series: Series;
  axis: Axis;
  thresholds?: readonly number[];
  middle?: Quartiles | null;
};

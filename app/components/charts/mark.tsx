import { type PrintedValue, roundingInterval } from "../../domain/score.ts";
import type { Series } from "../ui/marker.tsx";
import { type Axis, pct, percent, round } from "./axis.ts";

/**
 * A value among others on the same line, where only shapes tell bodies apart: hollow on its rounding interval where
 * fewer than two decimals were printed.
 */
export function ShapedMark({ value, series, axis, y }: MarkProps) {
  if (value.decimals >= 2) return <HorizontalMark value={value} series={series} axis={axis} y={y} />;
  const { from, to } = roundingInterval(value);
  return (
    <>
      <line
        className="ln whisker"
        x1={pct(percent(from / 100, axis))}
        x2={pct(percent(to / 100, axis))}
        y1={y}
        y2={y}
      />
      <use href={`#m${series}`} x={pct(percent(value.value, axis))} y={y} className="hollow" />
    </>
  );
}

/**
 * The mark of a value on a horizontal axis: the shape of its body, or, where fewer than two decimals were printed, a bar
 * from one end of the rounding interval to the other. `hollow` for the earlier of two years.
 */
export function HorizontalMark({ value, series, axis, y, hollow = false }: MarkProps) {
  const look = hollow ? "hollow" : "dot";
  if (value.decimals >= 2) {
    return <use href={`#m${series}`} x={pct(percent(value.value, axis))} y={y} className={look} />;
  }
  const { from, to } = roundingInterval(value);
  const left = percent(from / 100, axis);
  const width = round(percent(to / 100, axis) - left);
  return <rect x={pct(left)} width={pct(width)} y={y - 5} height="10" rx="1.5" className={look} />;
}

type MarkProps = { value: PrintedValue; series: Series; axis: Axis; y: number; hollow?: boolean };

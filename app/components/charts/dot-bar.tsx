import type { PrintedValue } from "../../domain/score.ts";
import type { Series } from "../ui/marker.tsx";
import { type Axis, pct, percent } from "./axis.ts";
import { HorizontalMark } from "./mark.tsx";

/**
 * A value of a table cell on the scale that all rows share, with ticks at the thresholds and the marker of its body.
 * The number stands beside it, so it is hidden from readers.
 */
export function DotBar({ value, series, axis, thresholds = [] }: DotBarProps) {
  return (
    <svg className="ch" height="20" aria-hidden="true">
      <line className="base" x2="100%" y1="10" y2="10" />
      {[axis.min, ...thresholds, axis.max].map((tick) => (
        <line key={tick} className="base" x1={pct(percent(tick, axis))} x2={pct(percent(tick, axis))} y1="6" y2="14" />
      ))}
      <g className={`c${series}`}>
        <line className="ln ln-2" x2={pct(percent(value.value, axis))} y1="10" y2="10" />
        <HorizontalMark value={value} series={series} axis={axis} y={10} />
      </g>
    </svg>
  );
}

type DotBarProps = { value: PrintedValue; series: Series; axis: Axis; thresholds?: readonly number[] };

import type { Quartiles } from "../../domain/quantiles.ts";
import type { PrintedValue } from "../../domain/score.ts";
import type { Series } from "../ui/marker.tsx";
import { type Axis, pct, percent } from "./axis.ts";
import { HorizontalMark } from "./mark.tsx";

/**
 * A value of a table cell on the scale that all rows share, with ticks at the thresholds, a dashed one at the median of a
 * group, and the marker of its body. The number stands beside it, so it is hidden from readers.
 */
export function DotBar({ value, series, axis, thresholds = [], middle = null }: DotBarProps) {
  return (
    <svg className="ch" height="20" aria-hidden="true">
      <line className="base" x2="100%" y1="10" y2="10" />
      {[axis.min, ...thresholds, axis.max].map((tick) => (
        <line key={tick} className="base" x1={pct(percent(tick, axis))} x2={pct(percent(tick, axis))} y1="6" y2="14" />
      ))}
      {middle !== null && <MedianTick at={pct(percent(middle.median / 100, axis))} />}
      <g className={`c${series}`}>
        <line className="ln ln-2" x2={pct(percent(value.value, axis))} y1="10" y2="10" />
        <HorizontalMark value={value} series={series} axis={axis} y={10} />
      </g>
    </svg>
  );
}

function MedianTick({ at }: { at: string }) {
  return <line className="med" x1={at} x2={at} y2="20" />;
}

type DotBarProps = {
  value: PrintedValue;
  series: Series;
  axis: Axis;
  thresholds?: readonly number[];
  middle?: Quartiles | null;
};

import type { Quartiles } from "../../domain/quantiles.ts";
import { type Axis, pct, percent, round } from "./axis.ts";

/** Middle half and median of a group on the scale that all rows share. The numbers stand beside it. */
export function MiddleBar({ middle: { low, median, high }, axis, thresholds }: MiddleBarProps) {
  const [left, right, middle] = [low, high, median].map((value) => percent(value / 100, axis));
  if (left === undefined || right === undefined || middle === undefined) return null;
  return (
    <svg className="ch" height="20" aria-hidden="true">
      <use href="#ax" />
      {thresholds.map((tick) => (
        <line key={tick} className="base" x1={pct(percent(tick, axis))} x2={pct(percent(tick, axis))} y1="6" y2="14" />
      ))}
      <rect className="iqr" x={pct(left)} width={pct(round(right - left))} y="6" height="8" />
      <line className="med-2" x1={pct(middle)} x2={pct(middle)} y1="2" y2="18" />
    </svg>
  );
}

type MiddleBarProps = { middle: Quartiles; axis: Axis; thresholds: readonly number[] };

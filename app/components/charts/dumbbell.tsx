import type { Band } from "../../domain/instrument.ts";
import { type PrintedValue, roundingInterval } from "../../domain/score.ts";
import { formatDifference, formatScore } from "../../text/format.ts";
import { UI } from "../../text/ui.ts";
import { Marker, type Series } from "../ui/marker.tsx";
import { type Axis, NARROWEST, pct, percent, textWidth, tickText } from "./axis.ts";
import { HorizontalMark } from "./mark.tsx";
import { anchorAt, stagger } from "./stagger.ts";

export type DumbbellRow = {
  readonly name: string;
  readonly series: Series;
  readonly from: PrintedValue;
  readonly to: PrintedValue;
};

/**
 * Change of several bodies between two years of one instrument: hollow start, full end, the difference in figures.
 * `bands` (checked ones only) mark the thresholds that lie inside the drawing.
 */
export function Dumbbell({ rows, bands = [] }: { rows: readonly DumbbellRow[]; bands?: readonly Band[] }) {
  const axis = changeAxis(rows);
  const inside = bands.slice(1).filter(({ min }) => min > axis.min && min < axis.max);
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.name}>
          <span className="who">
            <Marker series={row.series} />
            {row.name}
          </span>
          <span className="chg">{formatDifference(row.to.value - row.from.value)}</span>
          <RowDrawing row={row} axis={axis} thresholds={inside.map(({ min }) => min)} />
        </li>
      ))}
      <li className="axis" aria-hidden="true">
        <AxisDrawing axis={axis} bands={inside} />
      </li>
    </ul>
  );
}

function RowDrawing({ row, axis, thresholds }: { row: DumbbellRow; axis: Axis; thresholds: readonly number[] }) {
  const { series, from, to } = row;
  const [left, right] = from.value <= to.value ? [from, to] : [to, from];
  const label = `${row.name}: ${formatScore(from)} – ${formatScore(to)}`;
  return (
    <svg className="ch" height="36" role="img" aria-label={label}>
      {thresholds.map((value) => (
        <line key={value} className="thr" x1={pct(percent(value, axis))} x2={pct(percent(value, axis))} y2="36" />
      ))}
      <line className="base" x2="100%" y1="18" y2="18" />
      <g className={`c${series}`}>
        <line className="ln" x1={pct(percent(from.value, axis))} x2={pct(percent(to.value, axis))} y1="18" y2="18" />
        <HorizontalMark value={from} series={series} axis={axis} y={18} hollow />
        <HorizontalMark value={to} series={series} axis={axis} y={18} />
      </g>
      <text
        className="tv end"
        x={pct(percent(roundingInterval(left).from / 100, axis))}
        y="22.5"
        transform="translate(-12 0)"
      >
        {formatScore(left)}
      </text>
      <text
        className="tv"
        x={pct(percent(roundingInterval(right).to / 100, axis))}
        y="22.5"
        transform="translate(12 0)"
      >
        {formatScore(right)}
      </text>
    </svg>
  );
}

function AxisDrawing({ axis, bands }: { axis: Axis; bands: readonly Band[] }) {
  const names = bands.map(({ min, label }) => ({ at: percent(min, axis), text: UI.starts(label), min }));
  const rows = stagger(
    names.map(({ at, text }) => ({ at, width: textWidth(text, 12) })),
    NARROWEST,
  );
  const ends = [axis.min, axis.max].filter(
    (value) => !names.some(({ at }) => Math.abs(at - percent(value, axis)) < 14),
  );
  return (
    <svg className="ch" height={20 + 14 * (Math.max(-1, ...rows) + 1)} aria-hidden="true">
      {[...ends, ...names.map(({ min }) => min)].map((value) => {
        const { className, x } = anchorAt(percent(value, axis), 20, NARROWEST);
        return (
          <text key={value} className={`t2${className}`} x={x} y="13">
            {tickText(value)}
          </text>
        );
      })}
      {names.map(({ at, text }, index) => {
        const { className, x } = anchorAt(at, textWidth(text, 12), NARROWEST);
        return (
          <text key={text} className={`t2${className}`} x={x} y={28 + 14 * (rows[index] ?? 0)}>
            {text}
          </text>
        );
      })}
    </svg>
  );
}

/** Room for a label of four figures at both ends of the longest change, at the width of a phone. */
export function changeAxis(rows: readonly Pick<DumbbellRow, "from" | "to">[]): Axis {
  const values = rows.flatMap(({ from, to }) => [from.value, to.value]);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const margin = Math.max(20, (highest - lowest) * 0.25);
  return { min: Math.floor((lowest - margin) / 10) * 10, max: Math.ceil((highest + margin) / 10) * 10 };
}

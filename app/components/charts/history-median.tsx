import type { YearMiddle } from "../../domain/comparison-group.ts";
import type { Series } from "../../domain/series.ts";
import { pct } from "./axis.ts";
import { columnX, type Frame, valueY } from "./history-layout.ts";

/** The median of a group over the years, and what it is called. */
export type MedianLine = { readonly name: string; readonly years: readonly YearMiddle[] };

/** The years of a median that stand in a history: those on the instrument of that year. */
export function medianPoints({ entries }: Series, { years }: MedianLine): { column: number; middle: YearMiddle }[] {
  return entries.flatMap(({ year, instrument }, column) => {
    const middle = years.find((one) => one.year === year && one.instrument === instrument);
    return middle === undefined ? [] : [{ column, middle }];
  });
}

/** A median in grey: a short bar for each year, dashes between neighbouring years on one instrument. */
export function HistoryMedian({ series, line, frame }: { series: Series; line: MedianLine; frame: Frame }) {
  const points = medianPoints(series, line);
  const place = ({ column, middle }: (typeof points)[number]) => ({
    x: pct(columnX(frame, column)),
    y: valueY(frame, middle.median / 100),
  });
  return (
    <g className="ctx">
      {points.map((point, at) => {
        const { x, y } = place(point);
        const before = points[at - 1];
        const joined =
          before !== undefined &&
          before.column === point.column - 1 &&
          before.middle.instrument === point.middle.instrument;
        const from = joined ? place(before) : undefined;
        return (
          <g key={point.column}>
            {from !== undefined && <line className="med" x1={from.x} y1={from.y} x2={x} y2={y} />}
            <rect x={x} y={y} width="14" height="3" transform="translate(-7 -1.5)" />
          </g>
        );
      })}
    </g>
  );
}

/** What the dashes are called, above a drawing that has them. */
export function MedianName({ name }: { name: string }) {
  return (
    <ul className="key">
      <li>
        <svg className="ch" width="24" height="8" aria-hidden="true">
          <g className="ctx">
            <line className="med" x2="24" y1="4" y2="4" />
          </g>
        </svg>
        {name}
      </li>
    </ul>
  );
}

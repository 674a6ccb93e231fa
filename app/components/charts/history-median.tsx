import type { YearMiddle } from "../../domain/comparison-group.ts";
import type { Series } from "../../domain/series.ts";
import { pct } from "./axis.ts";
import { columnX, type Frame, valueY } from "./history-layout.ts";

/** The median of a group over the years, and what it is called. */
export type MedianLine = { readonly name: string; readonly years: readonly YearMiddle[] };

/** The years of a median that stand in a history: those on the instrument of that year. */
export function medianPoints({ entries }: Series, { years }: MedianLine): MedianPoint[] {
  return entries.flatMap(({ year, instrument }, column) => {
    const middle = years.find((one) => one.year === year && one.instrument === instrument);
    return middle === undefined ? [] : [{ column, middle }];
  });
}

type MedianPoint = { readonly column: number; readonly middle: YearMiddle };

/** The points of a median, each with the one before it where both may be joined: neighbouring years on one instrument. */
export function medianRuns(series: Series, line: MedianLine): (MedianPoint & { before?: MedianPoint })[] {
  const points = medianPoints(series, line);
  return points.map((point, at) => {
    const before = points[at - 1];
    const joined =
      before !== undefined &&
      before.column === point.column - 1 &&
      before.middle.instrument === point.middle.instrument;
    return joined ? { ...point, before } : point;
  });
}

/** A median in grey: a short bar for each year, dashes between neighbouring years on one instrument. */
export function HistoryMedian({ series, line, frame }: { series: Series; line: MedianLine; frame: Frame }) {
  const place = ({ column, middle }: MedianPoint) => ({
    x: pct(columnX(frame, column)),
    y: valueY(frame, middle.median / 100),
  });
  return (
    <g className="ctx">
      {medianRuns(series, line).map((point) => {
        const { x, y } = place(point);
        const from = point.before && place(point.before);
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

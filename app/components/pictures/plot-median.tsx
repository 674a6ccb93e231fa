import type { Series } from "../../domain/series.ts";
import { valueY } from "../charts/history-layout.ts";
import { type MedianLine, medianRuns } from "../charts/history-median.tsx";
import { COLORS } from "./palette.ts";
import { middleOf, type Plot } from "./plot-geometry.ts";

/** The median of a group: a short bar for each year, dashes between neighbouring years on one instrument. */
export function PlotMedian({ series, plot, line }: { series: Series; plot: Plot; line: MedianLine }) {
  return (
    <>
      {medianRuns(series, line).map(({ column, middle, before }) => {
        const [x, y] = [middleOf(plot, column), valueY(plot.frame, middle.median / 100)];
        return (
          <g key={column}>
            {before !== undefined && (
              <line
                x1={middleOf(plot, before.column)}
                y1={valueY(plot.frame, before.middle.median / 100)}
                x2={x}
                y2={y}
                stroke={COLORS.ink2}
                strokeWidth="2"
                strokeDasharray="4 3"
              />
            )}
            <rect x={x - 8} y={y - 2} width="16" height="4" fill={COLORS.ink2} />
          </g>
        );
      })}
    </>
  );
}

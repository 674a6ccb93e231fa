import type { Series } from "../../domain/series.ts";
import type { SoftBreak } from "../../domain/series-breaks.ts";
import { describeMedians } from "../../text/id/comparison-median.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import type { Axis } from "./axis.ts";
import { describeHistory } from "./describe-history.ts";
import { HistoryFrame } from "./history-frame.tsx";
import { type ChartInstrument, namedRegion, regionsOf, sharedAxis } from "./history-layout.ts";
import { HistoryMargin } from "./history-margin.tsx";
import { HistoryContext, HistoryMarks, SoftBreaks } from "./history-marks.tsx";
import { HistoryMedian, type MedianLine, medianPoints } from "./history-median.tsx";

/**
 * Step dots over the years. A line joins only neighbouring years on one instrument (the runs of the series); a change of
 * instrument is a hatched seam, a year without value a small circle on the axis with its glyph. The same values must
 * stand in a table on the page. `notes` are the soft breaks that the page lists; each mark bears its number there.
 */
export function HistoryChart({
  name,
  series,
  instruments,
  mark = 0,
  context = [],
  axis,
  height = 320,
  notes = series.softBreaks,
  panel = false,
  median,
}: HistoryChartProps) {
  const frame = {
    columns: series.entries.length,
    top: 40,
    bottom: height - 44,
    axis: axis ?? sharedAxis([series, ...context]),
  };
  const regions = regionsOf(series, instruments);
  const named = namedRegion(regions);
  const medians = median === undefined ? [] : medianPoints(series, median).map(({ middle }) => middle);
  const described = describeHistory(name, series, instruments);
  const label =
    median === undefined || medians.length === 0 ? described : `${described} ${describeMedians(median.name, medians)}`;
  const drawing = (
    <svg className="ch" height={height} role="img" aria-label={label}>
      <HistoryFrame frame={frame} regions={regions} years={series.entries.map(({ year }) => year)} panel={panel} />
      <SoftBreaks series={series} frame={frame} notes={notes} />
      {context.map((other, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <HistoryContext key={at} series={other} frame={frame} />
      ))}
      {median !== undefined && <HistoryMedian series={series} line={median} frame={frame} />}
      <HistoryMarks series={series} frame={frame} mark={mark} />
    </svg>
  );
  if (named === undefined) return drawing;
  return (
    <div className="plot">
      {drawing}
      <HistoryMargin frame={frame} region={named} height={height} titled={!panel} />
    </div>
  );
}

type HistoryChartProps = {
  name: string;
  series: Series;
  instruments: readonly ChartInstrument[];
  mark?: Mark;
  /** Other bodies over the same years, drawn thin and grey. */
  context?: readonly Series[];
  axis?: Axis;
  height?: number;
  notes?: readonly SoftBreak[];
  /** One of several small drawings: whose bands they are stands in the caption. */
  panel?: boolean;
  /** Of the group that the bodies are seen beside. */
  median?: MedianLine | undefined;
};

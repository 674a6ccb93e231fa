import type { Series } from "../../domain/series.ts";
import type { SoftBreak } from "../../domain/series-breaks.ts";
import { type Series as Mark, Marker } from "../ui/marker.tsx";
import { HistoryChart } from "./history-chart.tsx";
import { type ChartInstrument, sharedAxis } from "./history-layout.ts";
import { type MedianLine, MedianName, medianPoints } from "./history-median.tsx";

export type HistoryPanel = { readonly name: string; readonly mark: Mark; readonly series: Series };

/** One small history for each body, all on the same axis and over the same years; the others run along in grey. */
export function SmallMultiples({
  panels,
  instruments,
  notes,
  median,
}: {
  panels: readonly HistoryPanel[];
  instruments: readonly ChartInstrument[];
  notes: readonly SoftBreak[];
  /** Of one group for all panels, on their one axis. */
  median?: MedianLine | undefined;
}) {
  const axis = sharedAxis(panels.map(({ series }) => series));
  return (
    <div className="panels">
      {panels.map(({ name, mark, series }) => (
        <div className="panel" key={name}>
          <h3>
            <Marker series={mark} />
            {name}
          </h3>
          {median !== undefined && medianPoints(series, median).length > 0 && <MedianName name={median.name} />}
          <HistoryChart
            name={name}
            series={series}
            instruments={instruments}
            mark={mark}
            context={panels.filter((other) => other.series !== series).map((other) => other.series)}
            axis={axis}
            height={264}
            notes={notes}
            panel
            median={median}
          />
        </div>
      ))}
    </div>
  );
}

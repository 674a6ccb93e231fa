import type { Series } from "../../domain/series.ts";
import type { SoftBreak } from "../../domain/series-breaks.ts";
import { UI } from "../../text/ui.ts";
import type { Axis } from "../charts/axis.ts";
import { type ChartInstrument, namedRegion, type Region, regionsOf, valueY } from "../charts/history-layout.ts";
import type { MedianLine } from "../charts/history-median.tsx";
import type { Series as Mark } from "../ui/marker.tsx";
import { BAND_COLORS, COLORS } from "./palette.ts";
import type { Plot } from "./plot-geometry.ts";
import { PlotGround } from "./plot-ground.tsx";
import { PlotBreaks, PlotContext, PlotMarks } from "./plot-marks.tsx";
import { PlotMedian } from "./plot-median.tsx";
import { TextLines } from "./text-lines.tsx";

/** Room beside a drawing for the names of the bands, in pixels. */
const BAND_MARGIN = 124;
/** A narrower drawing has its last tag where the heading of the names would stand. */
const WIDE = 600;

/** One history at a place of the picture; with `bandNames` the bands of its longest instrument are named at its right. */
export function PictureHistory(props: HistoryProps) {
  const { series, instruments, axis, notes, mark, context = [], median, box, bandNames } = props;
  const frame = { columns: series.entries.length, top: box.top + 42, bottom: box.top + box.height - 32, axis };
  const width = bandNames ? box.width - BAND_MARGIN : box.width;
  const plot: Plot = { frame, left: box.left, width };
  const regions = regionsOf(series, instruments);
  const named = bandNames ? namedRegion(regions) : undefined;
  return (
    <>
      <PlotGround plot={plot} regions={regions} years={series.entries.map(({ year }) => year)} />
      <PlotBreaks series={series} plot={plot} notes={notes} />
      {context.map((other, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <PlotContext key={at} series={other} plot={plot} />
      ))}
      {median !== undefined && <PlotMedian series={series} plot={plot} line={median} />}
      <PlotMarks series={series} plot={plot} mark={mark} />
      {named && <BandNames plot={plot} region={named} />}
    </>
  );
}

function BandNames({ plot, region }: { plot: Plot; region: Region }) {
  const x = plot.left + plot.width + 10;
  const y = (value: number) => valueY(plot.frame, value);
  return (
    <>
      {plot.width > WIDE && (
        <TextLines lines={[UI.thresholds(region.tag)]} x={x} y={plot.frame.top - 20} size={13} fill={COLORS.ink2} />
      )}
      {region.bands.map((band) => (
        <g key={band.rank}>
          <rect x={x} width="6" y={y(band.max)} height={y(band.min) - y(band.max)} fill={BAND_COLORS[band.rank]} />
          <TextLines
            lines={[band.label]}
            x={x + 12}
            y={Math.round((y(band.max) + y(band.min)) / 2) + 5}
            size={13}
            fill={COLORS.ink2}
          />
        </g>
      ))}
    </>
  );
}

type HistoryProps = {
  series: Series;
  instruments: readonly ChartInstrument[];
  axis: Axis;
  notes: readonly SoftBreak[];
  mark: Mark;
  context?: readonly Series[];
  median?: MedianLine | undefined;
  box: { left: number; top: number; width: number; height: number };
  bandNames: boolean;
};

import type { ReactNode } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { mergeSoftBreaks } from "../../domain/series-breaks.ts";
import { sharedAxis } from "../charts/history-layout.ts";
import type { MedianLine } from "../charts/history-median.tsx";
import { seriesAt } from "../comparison/body-cell.tsx";
import { PictureHistory } from "./history-part.tsx";
import { MARK_COLORS } from "./palette.ts";
import { INNER, MARGIN, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";

const PANEL_HEIGHT = 262;
const GUTTER = 36;

/** One small history for each region on the same axis, the others thin and grey, a median as dashes. */
export function panelsPart(
  { regions }: ComparisonView,
  instruments: readonly Instrument[],
  median?: MedianLine,
): PicturePart {
  const all = regions.map(({ series }) => series);
  const axis = sharedAxis(all);
  const notes = mergeSoftBreaks(all.map(({ softBreaks }) => softBreaks));
  const columns = regions.length === 4 ? 2 : Math.min(3, regions.length);
  const width = (INNER - (columns - 1) * GUTTER) / columns;
  const panel = (at: number, top: number): ReactNode => {
    const one = regions[at];
    if (one === undefined) return null;
    const left = Math.round(MARGIN + (at % columns) * (width + GUTTER));
    const y = top + Math.floor(at / columns) * (PANEL_HEIGHT + GUTTER);
    return (
      <g key={one.region.code}>
        <use href={`#m${seriesAt(at)}`} x={left + 8} y={y + 12} fill={MARK_COLORS[seriesAt(at)]} />
        <TextLines lines={[one.label]} x={left + 24} y={y + 18} size={17} bold />
        <PictureHistory
          series={one.series}
          instruments={instruments}
          axis={axis}
          notes={notes}
          mark={seriesAt(at)}
          context={all.filter((other) => other !== one.series)}
          median={median}
          box={{ left, top: y + 30, width, height: PANEL_HEIGHT - 30 }}
          bandNames={columns < 3}
        />
      </g>
    );
  };
  return {
    height: Math.ceil(regions.length / columns) * (PANEL_HEIGHT + GUTTER) - GUTTER + 16,
    draw: (top) => regions.map((_, at) => panel(at, top)),
  };
}

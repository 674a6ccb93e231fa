import type { ReactElement, ReactNode } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { mergeSoftBreaks } from "../../domain/series-breaks.ts";
import { formatList } from "../../text/format.ts";
import { sayComparison } from "../../text/id/comparison-sentences.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { sharedAxis } from "../charts/history-layout.ts";
import { seriesAt } from "../comparison/body-cell.tsx";
import { PictureHistory } from "./history-part.tsx";
import { tableOf } from "./index-table.tsx";
import { MARK_COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { layKey } from "./picture-key.tsx";
import { notesBelow } from "./picture-notes.ts";
import { TextLines } from "./text-lines.tsx";

const PANEL_HEIGHT = 262;
const GUTTER = 36;

/** Regions side by side as a picture of its own: one small history each on the same axis, and the index as a table. */
export function drawComparison(
  view: ComparisonView,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  const { regions } = view;
  const all = regions.map(({ series }) => series);
  const key = layKey(all, INNER);
  return framePicture({
    title: PICTURE.comparison(formatList(regions.map(({ label }) => label))),
    sentences: [...sayComparison(view).slice(0, 3), PICTURE.scale],
    parts: [
      panelsOf(view, instruments),
      { height: key.height + 20, draw: (top) => key.draw(MARGIN, top) },
      tableOf(regions, instruments),
    ],
    notes: notesBelow({
      breaks: mergeSoftBreaks(all.map(({ softBreaks }) => softBreaks)),
      scores: regions.flatMap(({ scores }) => scores),
      series: all,
    }),
    page,
  });
}

function panelsOf({ regions }: ComparisonView, instruments: readonly Instrument[]): PicturePart {
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

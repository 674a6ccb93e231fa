import type { ReactElement } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { mergeSoftBreaks } from "../../domain/series-breaks.ts";
import { formatList } from "../../text/format.ts";
import { nameMedian } from "../../text/id/comparison-median.ts";
import { sayChange, sayComparison } from "../../text/id/comparison-sentences.ts";
import { describeGroup } from "../../text/id/comparison-settings.ts";
import { capital } from "../../text/id/peer-sentences.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { tableOf } from "./index-table.tsx";
import { panelsPart } from "./panels-part.tsx";
import { framePicture, INNER, MARGIN, type PicturePage } from "./picture-frame.tsx";
import { layKey, medianSign } from "./picture-key.tsx";
import { notesBelow } from "./picture-notes.ts";

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
      panelsPart(view, instruments),
      { height: key.height + 20, draw: (top) => key.draw(MARGIN, top) },
      tableOf(regions, instruments),
    ],
    notes: notesOf(view),
    page,
  });
}

/** The small histories alone, with the median of the chosen group where enough of its bodies have a value. */
export function drawComparisonPanels(
  view: ComparisonView,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  const { regions, group, middles } = view;
  const names = regions.map(({ label }) => label);
  const name = group === null ? undefined : nameMedian(group, middles);
  const median = name === undefined ? undefined : { name, years: middles };
  const key = layKey(
    regions.map(({ series }) => series),
    INNER,
    median === undefined ? [] : [medianSign(median.name)],
  );
  return framePicture({
    title: sayChange(view, names) ?? PICTURE.comparison(formatList(names)),
    sentences: [
      PICTURE.scale,
      ...(group === null || median === undefined ? [] : [`${capital(median.name)}: ${describeGroup(group)}.`]),
    ],
    parts: [panelsPart(view, instruments, median), { height: key.height + 8, draw: (top) => key.draw(MARGIN, top) }],
    notes: notesOf(view),
    page,
  });
}

function notesOf({ regions }: ComparisonView): string[] {
  const series = regions.map((region) => region.series);
  return notesBelow({
    breaks: mergeSoftBreaks(series.map(({ softBreaks }) => softBreaks)),
    scores: regions.flatMap(({ scores }) => scores),
    series,
  });
}

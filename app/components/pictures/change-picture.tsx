import type { ReactElement } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatDifference, formatScore } from "../../text/format.ts";
import { COMPARISON, sayNoChange } from "../../text/id/comparison.ts";
import { sayChange } from "../../text/id/comparison-sentences.ts";
import { COMPARISON_PICTURE, sayLargestChange } from "../../text/id/pictures-comparison.ts";
import { changeAxis } from "../charts/dumbbell.tsx";
import { seriesAt } from "../comparison/body-cell.tsx";
import { rowsOfBars } from "./bar-rows.tsx";
import { drawChange } from "./bar-shapes.tsx";
import { framePicture, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { notesBelow } from "./picture-notes.ts";
import { scaleLines } from "./scale-lines.ts";

/** The change of each region between two years of one instrument: hollow start, full end, the difference in figures. */
export function drawChanges(view: ComparisonView, instrument: Instrument, page: PicturePage): ReactElement {
  const { change, regions, year } = view;
  const names = regions.map(({ label }) => label);
  if (change === null) {
    return framePicture({
      title: COMPARISON.change,
      sentences: [COMPARISON.noChange(year, instrument.tag)],
      parts: [],
      notes: notesBelow({ breaks: [], scores: view.index.cells.map(({ score }) => score), series: [] }),
      page,
    });
  }
  const { from, to, byRegion } = change;
  const reasons = byRegion.flatMap((one, at) =>
    one.hundredths === null ? [`${names[at]}: ${sayNoChange(one)}.`] : [],
  );
  const told = sayChange(view, names);
  return framePicture({
    title: sayLargestChange(view) ?? COMPARISON.changeRow(from, to),
    sentences: [
      ...(told === undefined ? [] : [told]),
      `${COMPARISON.changeSub(from, to)}, instrumen ${instrument.tag}.`,
    ],
    parts: partsOf(view, instrument),
    notes: [
      ...(reasons.length === 0 ? [] : [`${COMPARISON.undrawn}: ${reasons.join(" ")}`]),
      ...notesBelow({ breaks: [], scores: byRegion.flatMap((one) => [one.from, one.to]), series: [] }),
    ],
    page,
  });
}

function partsOf({ change, regions }: ComparisonView, instrument: Instrument): PicturePart[] {
  const drawn = (change?.byRegion ?? []).flatMap(({ from, to, hundredths }, at) =>
    hundredths !== null && from.status === "available" && to.status === "available"
      ? [{ name: regions[at]?.label ?? "", mark: seriesAt(at), from, to, hundredths }]
      : [],
  );
  if (drawn.length === 0) return [];
  const axis = changeAxis(drawn);
  const lines = scaleLines(axis, instrument);
  const rows = drawn.map(({ name, mark, from, to, hundredths }) => ({
    name,
    bars: [
      {
        key: name,
        mark,
        value: hundredths === 0 ? COMPARISON_PICTURE.unchanged : formatDifference(hundredths),
        note: `${formatScore(from)} ke ${formatScore(to)}`,
        draw: (x: (value: number) => number, y: number) => drawChange({ from, to, mark }, x, y),
      },
    ],
  }));
  return [rowsOfBars(rows, { axis, lines })];
}

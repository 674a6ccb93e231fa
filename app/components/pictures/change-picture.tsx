import type { ReactElement } from "react";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { COMPARISON, sayNoChange } from "../../text/id/comparison.ts";
import { sayChange } from "../../text/id/comparison-sentences.ts";
import { sayLargestChange } from "../../text/id/pictures-comparison.ts";
import { seriesAt } from "../comparison/body-cell.tsx";
import { rowsOfChanges } from "./change-rows.tsx";
import { framePicture, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { notesBelow } from "./picture-notes.ts";

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
      ? [{ name: regions[at]?.label ?? "", mark: seriesAt(at), from, to, change: hundredths }]
      : [],
  );
  if (drawn.length === 0) return [];
  return [rowsOfChanges(drawn, instrument)];
}

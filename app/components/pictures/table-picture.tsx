import type { ReactElement } from "react";
import { ABSENCES } from "../../domain/absence.ts";
import type { ComparisonRow, ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatFine, formatScore, formatWeight } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayComparison, sayDifference } from "../../text/id/comparison-sentences.ts";
import { nameGroup } from "../../text/id/comparison-settings.ts";
import { COMPARISON_PICTURE, sayRowsLeft } from "../../text/id/pictures-comparison.ts";
import { seriesAt } from "../comparison/body-cell.tsx";
import { type Bar, type BarRow, rowsOfBars } from "./bar-rows.tsx";
import { drawMedian, drawReach } from "./bar-shapes.tsx";
import { framePicture, INNER, MARGIN, type PicturePage } from "./picture-frame.tsx";
import { layBodies } from "./picture-key.tsx";
import { notesBelow } from "./picture-notes.ts";
import { scaleLines } from "./scale-lines.ts";

/** More bars than these would make a picture that nobody can show; the rest is at its address. */
const MOST_BARS = 100;

/** The rows of the comparison's table with their values drawn on the scale of the instrument, a missing one by its sign. */
export function drawTable(view: ComparisonView, instrument: Instrument, page: PicturePage): ReactElement {
  const { regions, index, rows, year, group } = view;
  const shown = [index, ...rows].slice(0, Math.max(1, Math.floor(MOST_BARS / regions.length)));
  const left = rows.length + 1 - shown.length;
  const names = regions.map(({ label }) => label);
  const [finding, ...others] = sayComparison(view);
  const key = layBodies(
    names.map((name, at) => ({ name, mark: seriesAt(at) })),
    INNER,
  );
  const median = group === null || group.missing ? [] : [COMPARISON_PICTURE.median(nameGroup(group))];
  const absences = new Set(
    shown.flatMap(({ cells }) => cells.flatMap(({ score }) => (score.status === "available" ? [] : [score.status]))),
  );
  return framePicture({
    title: regions.length < 3 && finding !== undefined ? finding : COMPARISON_PICTURE.table(names, year),
    sentences: [
      ...(regions.length < 3 || finding === undefined ? [] : [finding]),
      ...others.slice(1, 2),
      [COMPARISON.caption(regions.length, year, instrument.tag), ...median].join(" "),
    ],
    parts: [
      { height: key.height + 8, draw: (top) => key.draw(MARGIN, top) },
      rowsOfBars(
        shown.map((row) => barRow(row, view, instrument)),
        { axis: instrument.scale, lines: scaleLines(instrument.scale, { ...instrument, bandsChecked: false }) },
      ),
    ],
    notes: [
      ...(left === 0 ? [] : [sayRowsLeft(left)]),
      ...[...absences].map((absence) => `${ABSENCES[absence].glyph} ${ABSENCES[absence].label}`),
      ...notesBelow({
        breaks: [],
        scores: shown.flatMap(({ cells }) => cells.map(({ score }) => score)),
        series: [],
      }),
    ],
    page,
  });
}

function barRow(row: ComparisonRow, { regions, year }: ComparisonView, { scale }: Instrument): BarRow {
  const { node, name, weight, cells, middle } = row;
  const isIndex = node.level === "index";
  return {
    name: isIndex ? `${name} ${year}` : node.level === "indicator" ? `${node.no}. ${name}` : name,
    sub: [
      ...(isIndex ? [] : [COMPARISON.weight(formatWeight(weight))]),
      ...(middle === null ? [] : [`median ${formatFine(middle.median)} (n=${middle.n})`]),
    ].join(", "),
    strong: isIndex,
    bars: cells.map(({ score, difference }, at): Bar => {
      const mark = seriesAt(at);
      const key = regions[at]?.region.code ?? String(at);
      if (score.status !== "available") return { key, mark, value: ABSENCES[score.status].glyph };
      return {
        key,
        mark,
        value: formatScore(score),
        ...noteOf(difference),
        draw: (x, y) => (
          <>
            {drawReach({ value: score, mark, from: scale.min }, x, y)}
            {middle !== null && drawMedian(middle.median, x, y)}
          </>
        ),
      };
    }),
  };
}

/** In a drawing a difference of nothing has words. */
function noteOf(difference: ComparisonRow["cells"][number]["difference"]): { note?: string } {
  if (difference === null) return {};
  return { note: difference.hundredths === 0 ? difference.words.phrase : sayDifference(difference) };
}

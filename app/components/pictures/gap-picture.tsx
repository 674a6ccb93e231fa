import type { ReactElement } from "react";
import type { ComparedRegion, ComparisonView } from "../../domain/comparison.ts";
import type { Gap } from "../../domain/gap.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatDifference, formatWeight } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { furthestRegion, GAP, sayGapParts, sayNoParts } from "../../text/id/comparison-gap.ts";
import { COMPARISON_PICTURE, sayLargestPart } from "../../text/id/pictures-comparison.ts";
import { seriesAt } from "../comparison/body-cell.tsx";
import { type BarRow, rowsOfBars } from "./bar-rows.tsx";
import { drawPoints } from "./bar-shapes.tsx";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { layBodies } from "./picture-key.tsx";
import { notesBelow } from "./picture-notes.ts";

type Explained = { readonly region: ComparedRegion; readonly at: number; readonly gap: Extract<Gap, { ok: true }> };

/** Which parts make up the differences to the first region, or why they have none: the same points as on the page. */
export function drawGap(view: ComparisonView, instrument: Instrument, page: PicturePage): ReactElement {
  const { regions, year, index, gapRows } = view;
  const explained = regions.flatMap((region, at) => (region.gap?.ok ? [{ region, at, gap: region.gap }] : []));
  const reasons = regions.flatMap(({ label, gap }) => (gap === null ? [] : (sayNoParts(label, gap) ?? [])));
  const furthest = furthestRegion(view);
  const parts = furthest && sayGapParts(furthest.label, year, furthest.gap);
  return framePicture({
    title: sayLargestPart(view) ?? COMPARISON_PICTURE.gap(regions.map(({ label }) => label)),
    sentences: [
      `${GAP.caption(regions[0]?.label ?? "", year, instrument.tag)}. ${GAP.note}`,
      ...(parts === undefined ? [] : [parts]),
      ...(regions.length < 2 ? [COMPARISON_PICTURE.alone] : []),
      ...(explained.length === 0 ? reasons : []),
    ],
    parts: explained.length === 0 ? [] : partsOf(view, explained),
    notes: [
      ...(explained.length === 0 ? [] : reasons),
      ...notesBelow({
        breaks: [],
        scores: [index, ...gapRows].flatMap(({ cells }) => cells.map(({ score }) => score)),
        series: [],
      }),
    ],
    page,
  });
}

function partsOf({ gapRows }: ComparisonView, explained: readonly Explained[]): PicturePart[] {
  const widest = Math.max(1, ...explained.flatMap(({ gap }) => gap.parts.map(({ points }) => Math.abs(points))));
  const key = layBodies(
    explained.map(({ region, at }) => ({ mark: seriesAt(at), name: region.label })),
    INNER,
  );
  const rows = [
    sumRow(GAP.total, undefined, explained, ({ total }) =>
      total === 0 ? COMPARISON_PICTURE.same : formatDifference(total),
    ),
    ...gapRows.map((row) => partRow(row, explained)),
    sumRow(GAP.remainder, GAP.remainderNote, explained, ({ remainder }) =>
      remainder === 0 ? GAP.noRemainder : formatDifference(remainder),
    ),
  ];
  const { lower, higher } = COMPARISON_PICTURE;
  return [
    { height: key.height + 8, draw: (top) => key.draw(MARGIN, top) },
    rowsOfBars(rows, {
      axis: { min: -widest, max: widest },
      lines: [
        { value: -widest, label: lower },
        { value: 0, label: "0", look: "zero" },
        { value: widest, label: higher },
      ],
    }),
  ];
}

function partRow({ node, name, weight }: ComparisonView["index"], explained: readonly Explained[]): BarRow {
  return {
    name,
    sub: COMPARISON.weight(formatWeight(weight)),
    bars: explained.flatMap(({ region, at, gap }) => {
      const part = gap.parts.find((one) => one.node.level === node.level && one.node.no === node.no);
      if (part === undefined) return [];
      return [
        {
          key: region.region.code,
          mark: seriesAt(at),
          value: part.points === 0 ? COMPARISON_PICTURE.nothing : formatDifference(part.points),
          note: part.difference === 0 ? COMPARISON_PICTURE.sameValue : GAP.difference(part.difference),
          draw: (x, y) => drawPoints(part.points, x, y),
        },
      ];
    }),
  };
}

function sumRow(
  name: string,
  sub: string | undefined,
  explained: readonly Explained[],
  say: (gap: Explained["gap"]) => string,
): BarRow {
  return {
    name,
    sub,
    strong: true,
    bars: explained.map(({ region, at, gap }) => ({
      key: region.region.code,
      mark: seriesAt(at),
      value: say(gap),
      ...(name === GAP.remainder && !gap.withinRounding ? { note: GAP.unexplained } : {}),
    })),
  };
}

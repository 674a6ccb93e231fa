import type { ReactElement } from "react";
import { NATION_SCOPE } from "../../domain/benchmark.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import type { AvailableScore } from "../../domain/score-view.ts";
import { formatFine, formatScore } from "../../text/format.ts";
import { REGION_PICTURE } from "../../text/id/pictures-region.ts";
import { REGION, sayRegion } from "../../text/id/region.ts";
import { KINDS } from "../../text/id/scores.ts";
import { type BarRow, rowsOfBars } from "./bar-rows.tsx";
import { drawMedian, drawValue } from "./bar-shapes.tsx";
import { BAND_COLORS, COLORS } from "./palette.ts";
import { framePicture, type PicturePage } from "./picture-frame.tsx";
import { notesBelow } from "./picture-notes.ts";
import { scaleLines } from "./scale-lines.ts";

/** Where the newest value lies between the thresholds of its instrument, beside the nation's median of its kind. */
export function drawPosition(view: RegionView, instruments: readonly Instrument[], page: PicturePage): ReactElement {
  const { region, latest, average } = view;
  const instrument = instruments.find(({ code }) => code === latest?.instrument);
  const told = sayRegion(view, instruments);
  const quoted = view.sources.find(({ slug }) => slug === average?.sourceSlug)?.title ?? "";
  if (latest === null || !instrument?.bandsChecked) {
    return framePicture({
      title: REGION_PICTURE.position(region.name),
      sentences: [...told.slice(0, 1), REGION_PICTURE.noPosition],
      parts: [],
      notes: notesBelow({ breaks: [], scores: latest === null ? [] : [latest], series: [] }),
      page,
    });
  }
  return framePicture({
    title: REGION.positionTitle(region.name, formatScore(latest), latest.year),
    sentences: [told[0] ?? "", REGION_PICTURE.bands(instrument.tag)],
    parts: [
      rowsOfBars([bandRow(instrument), ...valueRows(view, latest)], {
        axis: instrument.scale,
        lines: scaleLines(instrument.scale, instrument),
      }),
    ],
    notes: [
      ...(average === null
        ? []
        : [`${REGION.average(KINDS[region.kind], average.year, formatScore(average))} ${quoted}`]),
      ...notesBelow({ breaks: [], scores: [latest], series: [] }),
    ],
    page,
  });
}

function bandRow({ bands, tag }: Instrument): BarRow {
  return {
    name: REGION_PICTURE.band,
    sub: REGION_PICTURE.instrument(tag),
    bars: [
      {
        key: tag,
        value: "",
        draw: (x, y) =>
          bands.map(({ rank, min, max }) => (
            <rect
              key={rank}
              x={x(min)}
              y={y - 10}
              width={x(max) - x(min)}
              height="20"
              fill={BAND_COLORS[rank]}
              stroke={COLORS.paper}
            />
          )),
      },
    ],
  };
}

function valueRows({ region, benchmarks }: RegionView, latest: AvailableScore): BarRow[] {
  const nation = benchmarks.find(({ scope }) => scope === NATION_SCOPE);
  const own: BarRow = {
    name: region.shortName,
    strong: true,
    bars: [
      {
        key: region.code,
        mark: 0,
        value: formatScore(latest),
        ...(latest.band === null ? {} : { note: latest.band.label }),
        draw: (x, y) => drawValue({ value: latest, mark: 0 }, x, y),
      },
    ],
  };
  if (nation === undefined) return [own];
  const { n, bodies, median } = nation;
  const row: BarRow = {
    name: REGION_PICTURE.nation(KINDS[region.kind]),
    sub: REGION_PICTURE.known(n, bodies),
    bars: [{ key: NATION_SCOPE, value: formatFine(median), draw: (x, y) => drawMedian(median, x, y) }],
  };
  return [own, row];
}

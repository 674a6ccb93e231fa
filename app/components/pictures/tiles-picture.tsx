import type { ReactElement } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { ProvinceCoverage, RegionListView } from "../../domain/region-list-view.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { REGION_LIST } from "../../text/id/regions.ts";
import { PROVINCE_SHORT } from "../../text/ui.ts";
import { textWidth } from "../charts/axis.ts";
import { COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage, type PicturePart } from "./picture-frame.tsx";
import { TextLines } from "./text-lines.tsx";

const GAP = 6;
const HEIGHT = 70;

/** How many bodies of each province were assessed, placed like a map: coverage, never rank. */
export function drawTiles(
  { coverage }: Pick<RegionListView, "coverage">,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  if (coverage === null) {
    return framePicture({
      title: REGION_LIST.country,
      sentences: [PAGE_PICTURE.noCoverage],
      parts: [],
      notes: [REGION_LIST.sources],
      page,
    });
  }
  const { year, assessed, bodies, provinces } = coverage;
  const instrument = instruments.find(
    ({ firstYear, lastYear }) => firstYear !== null && firstYear <= year && year <= (lastYear ?? year),
  );
  return framePicture({
    title: REGION_LIST.coverage(assessed, bodies, year),
    sentences: [
      REGION_LIST.countryNote(year),
      `${PAGE_PICTURE.tileBar} ${REGION_LIST.unlisted}`,
      ...(instrument === undefined ? [] : [PAGE_PICTURE.tilesInstrument(year, instrument.tag)]),
    ],
    parts: [tilesPart(provinces)],
    notes: [`${PICTURE.sources}: ${REGION_LIST.sources}`],
    page,
  });
}

function tilesPart(provinces: readonly ProvinceCoverage[]): PicturePart {
  const columns = Math.max(1, ...provinces.map(({ column }) => column + 1));
  const rows = Math.max(1, ...provinces.map(({ row }) => row + 1));
  const step = Math.floor((INNER + GAP) / columns);
  return {
    height: rows * (HEIGHT + GAP) + 20,
    draw: (top) =>
      provinces.map((province) => (
        <Tile
          key={province.code}
          province={province}
          x={MARGIN + province.column * step}
          y={top + 12 + province.row * (HEIGHT + GAP)}
          width={step - GAP}
        />
      )),
  };
}

function Tile({ province: { code, name, assessed, bodies }, x, y, width }: TileProps) {
  const share = bodies === 0 ? 0 : assessed / bodies;
  const short = PROVINCE_SHORT[code] ?? name;
  const size = Math.min(14, Math.floor((width - 8) / textWidth(short, 1)));
  return (
    <>
      <rect x={x} y={y} width={width} height={HEIGHT} fill={COLORS.surface} stroke={COLORS.line} />
      <TextLines lines={[short]} x={x + 7} y={y + 23} size={size} bold />
      <TextLines lines={[`${assessed}/${bodies}`]} x={x + 7} y={y + 44} size={14} />
      <rect
        x={x + 7}
        y={y + 54}
        width={width - 14}
        height="7"
        fill={COLORS.sunken}
        stroke={COLORS.edge}
        strokeWidth=".5"
      />
      <rect x={x + 7} y={y + 54} width={Math.round(share * (width - 14) * 100) / 100} height="7" fill={COLORS.maroon} />
    </>
  );
}

type TileProps = { province: ProvinceCoverage; x: number; y: number; width: number };

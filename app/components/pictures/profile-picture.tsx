import type { ReactElement } from "react";
import { ABSENCES } from "../../domain/absence.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { ProfileRow, RegionView } from "../../domain/region-view.ts";
import { formatFine, formatScore, formatWeight } from "../../text/format.ts";
import { REGION_PICTURE } from "../../text/id/pictures-region.ts";
import { REGION, sayRegion } from "../../text/id/region.ts";
import { KINDS } from "../../text/id/scores.ts";
import { UI } from "../../text/ui.ts";
import { type BarRow, rowsOfBars } from "./bar-rows.tsx";
import { drawHalf, drawMedian, drawValue } from "./bar-shapes.tsx";
import { framePicture, type PicturePage } from "./picture-frame.tsx";
import { notesBelow } from "./picture-notes.ts";
import { scaleLines } from "./scale-lines.ts";

/** Domains and aspects of one region beside the medians of its kind, or that none were found. */
export function drawProfile(view: RegionView, instruments: readonly Instrument[], page: PicturePage): ReactElement {
  const { region, profile } = view;
  const instrument = instruments.find(({ code }) => code === profile?.instrument);
  const title = REGION_PICTURE.profile(region.name);
  if (profile === null || instrument === undefined) {
    const notes = notesBelow({ breaks: [], scores: [], series: [] });
    return framePicture({ title, sentences: [REGION.noProfile], parts: [], notes, page });
  }
  const levels = new Set(profile.rows.map(({ level }) => level));
  const words = [...levels].map((level) => (level === "domain" ? "domain" : "aspek")).join(" dan ");
  return framePicture({
    title,
    sentences: [
      ...sayRegion(view, instruments).slice(-1),
      `${REGION.profileCaption(words, profile.year, instrument.tag)}. ${REGION_PICTURE.profileSigns(KINDS[region.kind], region.provinceName)}`,
    ],
    parts: [
      rowsOfBars(profile.rows.map(profileRow), {
        axis: instrument.scale,
        lines: scaleLines(instrument.scale, { ...instrument, bandsChecked: false }),
      }),
    ],
    notes: notesBelow({ breaks: [], scores: profile.rows.map(({ score }) => score), series: [] }),
    page,
  });
}

function profileRow({ level, no, name, weight, score, province, nation }: ProfileRow): BarRow {
  const medians = [
    ...(province === null ? [] : [REGION_PICTURE.provinceMedian(formatFine(province.median))]),
    ...(nation === null ? [] : [REGION_PICTURE.nationMedian(formatFine(nation.median))]),
  ].join(", ");
  return {
    name,
    sub: `${UI.weight} ${formatWeight(weight)}`,
    bars: [
      {
        key: `${level} ${no}`,
        mark: 0,
        value: score.status === "available" ? formatScore(score) : ABSENCES[score.status].glyph,
        ...(medians === "" ? {} : { note: `${REGION_PICTURE.medians} ${medians}` }),
        draw: (x, y) => (
          <>
            {nation !== null && drawHalf(nation, x, y)}
            {province !== null && drawMedian(province.median, x, y)}
            {score.status === "available" && drawValue({ value: score, mark: 0 }, x, y)}
          </>
        ),
      },
    ],
  };
}

import type { ReactElement } from "react";
import { ABSENCES } from "../../domain/absence.ts";
import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import { formatList, formatScore } from "../../text/format.ts";
import { sayComparison } from "../../text/id/comparison-sentences.ts";
import { PICTURE, type PreviewNumber, previewNumbers } from "../../text/id/pictures.ts";
import { sayRegion } from "../../text/id/region.ts";
import { UI } from "../../text/ui.ts";
import { textWidth } from "../charts/axis.ts";
import { COLORS, FONT_FAMILY } from "./palette.ts";
import { LOGO } from "./picture-defs.tsx";
import type { PicturePage } from "./picture-frame.tsx";
import { leading, TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 64;
const INNER = WIDTH - 2 * LEFT;
const COLUMN = 340;

/** What a link to a region shows in a chat: the finding, up to three numbers, the instrument. 1200 × 630 px. */
export function drawRegionPreview(
  view: RegionView,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  const { region, latest } = view;
  const instrument = instruments.find(({ code }) => code === latest?.instrument);
  return framePreview({
    title: region.name,
    sentences: sayRegion(view, instruments).slice(0, 2),
    tag: instrument?.tag,
    numbers: instrument === undefined ? [] : previewNumbers(view, instrument),
    page,
  });
}

/** What a link to a comparison shows in a chat: the finding, the index of up to three regions, the instrument. */
export function drawComparisonPreview(
  view: ComparisonView,
  instruments: readonly Instrument[],
  page: PicturePage,
): ReactElement {
  const names = view.regions.map(({ label }) => label);
  const shown = names.length > 4 ? [...names.slice(0, 3), PICTURE.others(names.length - 3)] : names;
  const numbers = view.index.cells.slice(0, 3).map(({ score }, at) => ({
    value: score.status === "available" ? formatScore(score) : ABSENCES[score.status].glyph,
    label: `${names[at]}${score.status === "available" ? "" : `, ${ABSENCES[score.status].label}`}`,
  }));
  return framePreview({
    title: `${formatList(shown)}, ${view.year}`,
    sentences: sayComparison(view).slice(0, 2),
    tag: instruments.find(({ code }) => code === view.instrument)?.tag,
    numbers,
    page,
  });
}

function framePreview({ title, sentences, tag, numbers, page }: PreviewProps): ReactElement {
  const titles = wrapText(title, { width: INNER, size: 52, most: 2 });
  const size = 27;
  const lead = fitSentences(sentences, size, titles.length === 1 ? 5 : 3);
  const leadTop = 138 + titles.length * leading(52);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fontFamily={FONT_FAMILY}
    >
      <title>{title}</title>
      <rect width={WIDTH} height={HEIGHT} fill={COLORS.paper} />
      <rect width={WIDTH} height="14" fill={COLORS.maroon} />
      <rect y="14" width={WIDTH} height="4" fill={COLORS.gold} />
      <g transform={`translate(${LEFT - 3} 44) scale(1.2)`}>{LOGO}</g>
      <TextLines lines={[UI.siteName]} x={LEFT + 52} y={77} size={32} bold />
      {tag && <InstrumentTag text={PICTURE.instrument(tag)} />}
      <TextLines lines={titles} x={LEFT} y={160} size={52} bold />
      <TextLines lines={lead} x={LEFT} y={leadTop} size={size} fill={COLORS.ink2} />
      {numbers.map(({ value, label }, at) => (
        <g key={label}>
          <TextLines lines={[value]} x={LEFT + at * (COLUMN + 26)} y={466} size={76} bold fill={COLORS.maroon} />
          <TextLines
            lines={wrapText(label, { width: COLUMN, size: 22, most: 2 })}
            x={LEFT + at * (COLUMN + 26)}
            y={502}
            size={22}
            fill={COLORS.ink2}
          />
        </g>
      ))}
      <path d={`M${LEFT} 560h${INNER}`} stroke={COLORS.line} strokeWidth="2" />
      <TextLines
        lines={wrapText(page.address.replace(/^https?:\/\//, ""), { width: 640, size: 20, most: 1 })}
        x={LEFT}
        y={594}
        size={20}
        bold
      />
      <TextLines lines={[UI.notOfficial]} x={WIDTH - LEFT} y={594} size={20} fill={COLORS.ink2} anchor="end" />
    </svg>
  );
}

/** As many whole sentences as have room; the first is cut where even it has none. */
function fitSentences(sentences: readonly string[], size: number, most: number): string[] {
  const width = INNER * 1.05;
  for (let count = sentences.length; count > 1; count--) {
    const lines = wrapText(sentences.slice(0, count).join(" "), { width, size });
    if (lines.length <= most) return lines;
  }
  return wrapText(sentences[0] ?? "", { width, size, most });
}

function InstrumentTag({ text }: { text: string }) {
  const width = Math.round(textWidth(text, 22)) + 32;
  return (
    <>
      <rect
        x={WIDTH - LEFT - width}
        y="46"
        width={width}
        height="42"
        rx="4"
        fill="none"
        stroke={COLORS.edge}
        strokeWidth="2"
      />
      <TextLines lines={[text]} x={WIDTH - LEFT - width / 2} y={75} size={22} bold anchor="middle" />
    </>
  );
}

type PreviewProps = {
  title: string;
  sentences: readonly string[];
  tag: string | undefined;
  numbers: readonly PreviewNumber[];
  page: PicturePage;
};

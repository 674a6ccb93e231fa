import type { ReactElement, ReactNode } from "react";
import { formatDay } from "../../text/format.ts";
import { UI } from "../../text/ui.ts";
import { COLORS, FONT_FAMILY } from "./palette.ts";
import { LOGO, PICTURE_DEFS } from "./picture-defs.tsx";
import { Stamp, type StampWords } from "./stamp.tsx";
import { leading, TextLines } from "./text-lines.tsx";
import { breakText, wrapText } from "./wrap-text.ts";

const PICTURE_WIDTH = 1200;
export const MARGIN = 48;
/** Width between the margins. */
export const INNER = PICTURE_WIDTH - 2 * MARGIN;

const TITLE = 34;
/** A title of more than two lines is set smaller. */
const LONG_TITLE = 26;
const SENTENCE = 19;
const SMALL = 14;

/** Part of a picture below its title: how high it is, and how it is drawn when its top is known. */
export type PicturePart = { readonly height: number; readonly draw: (top: number) => ReactNode };

/**
 * A standalone drawing, 1200 px wide and as high as its parts: title, sentences, parts, notes and sources, then where it
 * is from, when it was read, and that it is no official page. No class and no style: it looks the same wherever it goes.
 */
export function framePicture({ title: finding, sentences, parts, notes, page, stamp }: PictureProps): ReactElement {
  const title = finding.replace(/\.$/, "");
  const size = wrapText(title, { width: INNER, size: TITLE }).length > 2 ? LONG_TITLE : TITLE;
  const titles = wrapText(title, { width: INNER, size });
  const lead = sentences.flatMap((sentence) => wrapText(sentence, { width: INNER * 1.05, size: SENTENCE }));
  const small = [...notes, ...(page.remarks ?? [])].flatMap((note) =>
    wrapText(note, { width: INNER * 1.05, size: SMALL }),
  );
  const leadTop = 96 + titles.length * leading(size) - 8;
  const partsTop = leadTop + lead.length * leading(SENTENCE) + 16;
  const tops = parts.map((_, at) => partsTop + sum(parts.slice(0, at)));
  const notesTop = partsTop + sum(parts) + 28;
  const footTop = notesTop + small.length * leading(SMALL) + 4;
  const address = breakText(page.address, INNER, SMALL);
  const accessTop = footTop + 24 + address.length * leading(SMALL) + 2;
  const height = accessTop + 16;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      fontFamily={FONT_FAMILY}
      role="img"
      aria-label={`${title}. ${sentences.join(" ")}`}
    >
      <title>{title}</title>
      {PICTURE_DEFS}
      <rect width={PICTURE_WIDTH} height={height} fill={COLORS.paper} />
      <rect width={PICTURE_WIDTH} height="10" fill={COLORS.maroon} />
      <path d={`M0 11h${PICTURE_WIDTH}`} stroke={COLORS.gold} strokeWidth="2" />
      <g transform={`translate(${MARGIN} 32) scale(.8)`}>{LOGO}</g>
      <TextLines lines={[UI.siteName]} x={MARGIN + 38} y={53} size={20} bold />
      {stamp !== undefined && (
        <Stamp {...stamp} width={PICTURE_WIDTH} top={leadTop} bottom={notesTop} height={height} />
      )}
      <TextLines lines={titles} x={MARGIN} y={106} size={size} bold />
      <TextLines lines={lead} x={MARGIN} y={leadTop + SENTENCE} size={SENTENCE} fill={COLORS.ink2} />
      {parts.map(({ draw }, at) => (
        <g key={tops[at]}>{draw(tops[at] ?? partsTop)}</g>
      ))}
      <TextLines lines={small} x={MARGIN} y={notesTop} size={SMALL} fill={COLORS.ink2} />
      <path d={`M${MARGIN} ${footTop}h${INNER}`} stroke={COLORS.line} />
      <TextLines lines={address} x={MARGIN} y={footTop + 24} size={SMALL} bold />
      <TextLines
        lines={[`${UI.accessed} ${formatDay(page.day)}. ${UI.notOfficial} ${UI.licence}`]}
        x={MARGIN}
        y={accessTop}
        size={SMALL}
        fill={COLORS.ink2}
      />
    </svg>
  );
}

function sum(parts: readonly PicturePart[]): number {
  return parts.reduce((total, { height }) => total + height, 0);
}

type PictureProps = {
  title: string;
  sentences: readonly string[];
  parts: readonly PicturePart[];
  /** What is said below in small type: breaks inside an instrument, sources. */
  notes: readonly string[];
  page: PicturePage;
  /** Marks the picture all over as something that is no value. */
  stamp?: StampWords;
};

/** The page that shows the same, and the day on which it was read. */
export type PicturePage = {
  readonly address: string;
  readonly day: string;
  /** What of the address was not followed as written. */
  readonly remarks?: readonly string[];
};

import type { ReactNode } from "react";
import { ABSENCES } from "../../domain/absence.ts";
import type { Series } from "../../domain/series.ts";
import { UI } from "../../text/ui.ts";
import { textWidth } from "../charts/axis.ts";
import { adoptedPoints, disputedPoints } from "../charts/history-layout.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import { COLORS, MARK_COLORS } from "./palette.ts";
import { TextLines } from "./text-lines.tsx";

const SIZE = 14;
const LINE = 24;
const GAP = 24;

/** A sign of a drawing, `width` pixels wide and 24 high, with what it means. */
export type Sign = { readonly words: string; readonly drawing: ReactNode; readonly width: number };
type LaidKey = { height: number; draw: (x: number, y: number) => ReactNode };

/** Signs of these histories and others, explained in as many lines as `width` needs. */
export function layKey(all: readonly Series[], width: number, others: readonly Sign[] = []): LaidKey {
  return laySigns([...signsOf(all), ...others], width);
}

/** The dashes of a median with what it is of. */
export function medianSign(words: string): Sign {
  const drawing = <path d="M0 12h30" stroke={COLORS.ink2} strokeWidth="2" strokeDasharray="4 3" />;
  return { words, width: 30, drawing };
}

/** Which shape is which body. */
export function layBodies(bodies: readonly { mark: Mark; name: string }[], width: number): LaidKey {
  const signs = bodies.map(({ mark, name }) => ({
    words: name,
    drawing: <use href={`#m${mark}`} x="9" y="12" fill={MARK_COLORS[mark]} />,
    width: 18,
  }));
  return laySigns(signs, width);
}

/** Signs with their words, and the height of their lines in pixels. */
export function laySigns(signs: readonly Sign[], width: number): LaidKey {
  const lines: { sign: Sign; left: number }[][] = [];
  let left = 0;
  for (const sign of signs) {
    const wide = sign.width + 6 + textWidth(sign.words, SIZE) + GAP;
    if (lines.length === 0 || left + wide - GAP > width) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)?.push({ sign, left });
    left += wide;
  }
  return {
    height: lines.length * LINE,
    draw: (x, y) =>
      lines.flatMap((line, row) =>
        line.map(({ sign, left: at }) => (
          <g key={sign.words} transform={`translate(${x + at} ${y + row * LINE})`} color={COLORS.ink}>
            {sign.drawing}
            <TextLines lines={[sign.words]} x={sign.width + 6} y={17} size={SIZE} fill={COLORS.ink2} />
          </g>
        )),
      ),
  };
}

function signsOf(all: readonly Series[]): Sign[] {
  const points = all.flatMap(adoptedPoints);
  const sign = (present: boolean, words: string, drawing: ReactNode) =>
    present ? [{ words, drawing, width: 18 }] : [];
  const absences = [
    ...new Set(
      all.flatMap(({ entries }) => entries.flatMap(({ state }) => (state.kind === "absent" ? [state.absence] : []))),
    ),
  ];
  return [
    ...sign(
      points.some(({ printed }) => printed.decimals < 2),
      UI.rounded,
      ROUNDED,
    ),
    ...sign(
      points.some(({ look }) => look === "hollow"),
      UI.pressQuote,
      HOLLOW,
    ),
    ...sign(
      points.some(({ look }) => look === "half"),
      UI.self,
      HALF,
    ),
    ...sign(
      all.some((one) => disputedPoints(one).length > 0),
      UI.disputed,
      DISPUTED,
    ),
    ...sign(
      all.some(({ seams }) => seams.length > 0),
      UI.seam,
      SEAM,
    ),
    ...sign(
      all.some(({ softBreaks }) => softBreaks.length > 0),
      UI.softBreak,
      SOFT,
    ),
    ...absences.map((absence) => ({
      words: ABSENCES[absence].label,
      drawing: <TextLines lines={[ABSENCES[absence].glyph]} x={0} y={17} size={SIZE} bold />,
      width: textWidth(ABSENCES[absence].glyph, SIZE),
    })),
  ];
}

const hollow = { fill: COLORS.surface, stroke: "currentColor", strokeWidth: 2 };
const ROUNDED = <rect y="8" width="18" height="8" rx="1.5" fill="currentColor" />;
const HOLLOW = <rect x="1" y="8" width="16" height="8" rx="1.5" {...hollow} />;
const HALF = (
  <>
    <use href="#m0" x="9" y="12" {...hollow} />
    <use href="#mh" x="9" y="12" fill="currentColor" />
  </>
);
const DISPUTED = (
  <>
    <circle cx="9" cy="7" r="2.5" {...hollow} />
    <circle cx="9" cy="17" r="2.5" {...hollow} />
  </>
);
const SEAM = <rect x="3" y="4" width="12" height="16" fill="url(#hatch)" />;
const SOFT = <path d="M9 4v16" stroke={COLORS.edge} strokeDasharray="2 3" />;

import type { ReactNode } from "react";
import { type Axis, percent, round, textWidth } from "../charts/axis.ts";
import { stagger } from "../charts/stagger.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import { COLORS, MARK_COLORS } from "./palette.ts";
import { INNER, MARGIN, type PicturePart } from "./picture-frame.tsx";
import { leading, TextLines } from "./text-lines.tsx";
import { wrapText } from "./wrap-text.ts";

const NAME_WIDTH = 330;
const MARK_WIDTH = 34;
const VALUE_WIDTH = 270;
const NOTE_LEFT = 74;
const LEFT = MARGIN + NAME_WIDTH + MARK_WIDTH;
const WIDTH = INNER - NAME_WIDTH - MARK_WIDTH - VALUE_WIDTH;
const VALUE_LEFT = LEFT + WIDTH + 24;

const NOTE = { width: VALUE_WIDTH - NOTE_LEFT - 24, size: 13, most: 2 };
const NAME = 16;
const SUB = 13;
const BAR = 30;
const PAD = 9;
const SCALE = 26;
const WORDS = 18;
const LOOKS = {
  end: { stroke: COLORS.line },
  zero: { stroke: COLORS.ink2, strokeWidth: 1.5 },
  threshold: { stroke: COLORS.edge, strokeDasharray: "2 3" },
} as const;

/** Where a value of the shared scale stands, in pixels of the picture. */
export type PlaceX = (value: number) => number;

/** One value on the shared scale: its drawing around `y`, the number beside it, and what is said of the number. */
export type Bar = {
  readonly key: string;
  readonly mark?: Mark;
  readonly value: string;
  readonly note?: string;
  readonly draw?: (x: PlaceX, y: number) => ReactNode;
};

/** What is measured, and one bar for each body. */
export type BarRow = {
  readonly name: string;
  readonly sub?: string | undefined;
  readonly bars: readonly Bar[];
  /** Stands apart from the others: a sum, the focus. */
  readonly strong?: boolean;
};

/** An upright line through all rows with its words above. */
export type ScaleLine = { readonly value: number; readonly label: string; readonly look?: "zero" | "threshold" };

/** Rows of bars on one scale: names at the left, drawings on the same axis, numbers at the right. */
export function rowsOfBars(rows: readonly BarRow[], { axis, lines }: BarScale): PicturePart {
  const placed = rows.map((row) => layRow(row));
  const levels = levelsOf(lines, axis);
  const scale = SCALE + Math.max(0, ...levels) * WORDS;
  const height = scale + placed.reduce((sum, row) => sum + row.height, 0);
  const x: PlaceX = (value) => round(LEFT + (percent(value, axis) / 100) * WIDTH);
  return {
    height: height + 16,
    draw: (top) => {
      let y = top + scale;
      return (
        <>
          {lines.map((line, at) => {
            const words = top + 16 + (levels[at] ?? 0) * WORDS;
            return (
              <g key={line.value}>
                <path d={`M${x(line.value)} ${words + 5}V${top + height}`} {...LOOKS[line.look ?? "end"]} />
                <TextLines
                  lines={[line.label]}
                  x={x(line.value)}
                  y={words}
                  size={SUB}
                  fill={COLORS.ink2}
                  anchor={anchorOf(line.value, axis)}
                />
              </g>
            );
          })}
          {placed.map((row) => {
            const rowTop = y;
            y += row.height;
            return <DrawnRow key={row.name} row={row} top={rowTop} x={x} />;
          })}
        </>
      );
    },
  };
}

function layRow(row: BarRow) {
  const names = wrapText(row.name, { width: NAME_WIDTH - 8, size: NAME, most: 3 });
  const subs = row.sub === undefined ? [] : wrapText(row.sub, { width: NAME_WIDTH - 8, size: SUB, most: 2 });
  const words = names.length * leading(NAME) + subs.length * leading(SUB);
  return { ...row, names, subs, words, height: Math.max(words, row.bars.length * BAR) + 2 * PAD };
}

function DrawnRow({ row, top, x }: { row: ReturnType<typeof layRow>; top: number; x: PlaceX }) {
  const { names, subs, bars, height } = row;
  const wordsTop = top + (height - row.words) / 2;
  const barsTop = top + (height - bars.length * BAR) / 2;
  return (
    <g>
      <path d={`M${MARGIN} ${top}h${INNER}`} stroke={COLORS.line} />
      <TextLines lines={names} x={MARGIN} y={wordsTop + 17} size={NAME} bold={row.strong ?? false} />
      <TextLines
        lines={subs}
        x={MARGIN}
        y={wordsTop + names.length * leading(NAME) + 13}
        size={SUB}
        fill={COLORS.ink2}
      />
      {bars.map((bar, at) => {
        const y = barsTop + at * BAR + BAR / 2;
        const notes = bar.note === undefined ? [] : wrapText(bar.note, NOTE);
        return (
          <g key={bar.key} color={bar.mark === undefined ? COLORS.ink : MARK_COLORS[bar.mark]}>
            {bar.mark !== undefined && <use href={`#m${bar.mark}`} x={LEFT - 22} y={y} fill="currentColor" />}
            {bar.draw?.(x, y)}
            <TextLines lines={[bar.value]} x={VALUE_LEFT} y={y + 6} size={NAME} bold />
            {notes.length > 0 && (
              <TextLines
                lines={notes}
                x={VALUE_LEFT + NOTE_LEFT}
                y={y + (notes.length > 1 ? -4 : 5)}
                size={SUB}
                fill={COLORS.ink2}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** How deep the words of each line stand, 0 being the upper row, so that none touch. */
function levelsOf(lines: readonly ScaleLine[], axis: Axis): number[] {
  const labels = lines.map(({ value, label }) => ({ at: percent(value, axis), width: textWidth(label, SUB) }));
  return stagger(labels, WIDTH);
}

/** Words at the ends of the scale keep inside it. */
function anchorOf(value: number, { min, max }: Axis): "start" | "middle" | "end" {
  if (value <= min) return "start";
  return value >= max ? "end" : "middle";
}

type BarScale = { readonly axis: Axis; readonly lines: readonly ScaleLine[] };

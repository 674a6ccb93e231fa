import { textWidth } from "../charts/axis.ts";
import { COLORS } from "./palette.ts";
import { TextLines } from "./text-lines.tsx";

/** The word that marks a picture, and what it is said to be. */
export type StampWords = { readonly word: string; readonly note: string };

/** A dashed frame, the word in a dashed tag at the top, and again in pale letters across the drawing. */
export function Stamp({ word, note, width, top, bottom, height }: StampProps) {
  const tag = Math.round(textWidth(word, 22)) + 32;
  const count = Math.max(1, Math.round((bottom - top) / 260));
  const step = (bottom - top) / count;
  return (
    <>
      <rect x="18" y="26" width={width - 36} height={height - 34} fill="none" {...DASHES} />
      <rect x={width - 48 - tag} y="34" width={tag} height="38" fill={COLORS.surface} {...DASHES} />
      <TextLines lines={[word]} x={width - 48 - tag / 2} y={61} size={22} bold fill={COLORS.maroon} anchor="middle" />
      <TextLines lines={[note]} x={width - 60 - tag} y={59} size={16} bold fill={COLORS.maroon} anchor="end" />
      {Array.from({ length: count }, (_, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
          key={at}
          transform={`translate(${width / 2} ${Math.round(top + (at + 0.5) * step) + 40}) rotate(-12)`}
          fontSize="150"
          fontWeight="700"
          letterSpacing="12"
          textAnchor="middle"
          fill={COLORS.sunken}
        >
          {word}
        </text>
      ))}
    </>
  );
}

const DASHES = { stroke: COLORS.maroon, strokeWidth: 2, strokeDasharray: "8 6" } as const;

type StampProps = StampWords & { width: number; top: number; bottom: number; height: number };

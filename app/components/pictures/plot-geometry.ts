import { round } from "../charts/axis.ts";
import { columnX, edgeX, type Frame } from "../charts/history-layout.ts";

/** A history drawn at fixed places: its frame, and where it begins and how wide it is, in pixels. */
export type Plot = { readonly frame: Frame; readonly left: number; readonly width: number };

/** Middle of a year, in pixels. */
export const middleOf = ({ frame, left, width }: Plot, column: number): number =>
  round(left + (columnX(frame, column) / 100) * width);

/** Left edge of a year, in pixels. */
export const edgeOf = ({ frame, left, width }: Plot, column: number): number =>
  round(left + (edgeX(frame, column) / 100) * width);

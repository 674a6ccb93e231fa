import type { ReactNode } from "react";
import { type PrintedValue, roundingInterval } from "../../domain/score.ts";
import type { Series as Mark } from "../ui/marker.tsx";
import type { PlaceX } from "./bar-rows.tsx";
import { COLORS } from "./palette.ts";

/** Points for or against, from the middle: hundredths. */
export function drawPoints(points: number, x: PlaceX, y: number): ReactNode {
  const [from, to] = points < 0 ? [x(points), x(0)] : [x(0), x(points)];
  return <rect x={from} y={y - 8} width={to - from} height="16" fill="currentColor" />;
}

/** From an earlier value, hollow, to a later one, full. */
export function drawChange(change: { from: PrintedValue; to: PrintedValue; mark: Mark }, x: PlaceX, y: number) {
  const { from, to, mark } = change;
  return (
    <>
      <path d={`M${x(from.value)} ${y}H${x(to.value)}`} stroke="currentColor" strokeWidth="3" />
      {drawValue({ value: from, mark, hollow: true }, x, y)}
      {drawValue({ value: to, mark }, x, y)}
    </>
  );
}

/** A value as a line from the start of its scale with the shape of its body at the end. */
export function drawReach(drawn: DrawnValue & { readonly from: number }, x: PlaceX, y: number): ReactNode {
  return (
    <>
      <path d={`M${x(drawn.from)} ${y}H${x(drawn.value.value)}`} stroke="currentColor" strokeWidth="1.5" />
      {drawValue(drawn, x, y)}
    </>
  );
}

/** The middle half of a group with its median, in ten-thousandths. */
export function drawHalf(group: { quarterLow: number; median: number; quarterHigh: number }, x: PlaceX, y: number) {
  const [low, median, high] = [x(group.quarterLow / 100), x(group.median / 100), x(group.quarterHigh / 100)];
  return (
    <>
      <rect x={low} y={y - 6} width={high - low} height="12" fill={COLORS.line} />
      <path d={`M${median} ${y - 11}V${y + 11}`} stroke={COLORS.ink3} strokeWidth="2" />
    </>
  );
}

/** The median of a group in ten-thousandths, dashed. */
export function drawMedian(median: number, x: PlaceX, y: number): ReactNode {
  const at = x(median / 100);
  return <path d={`M${at} ${y - 13}V${y + 13}`} stroke={COLORS.ink} strokeWidth="2" strokeDasharray="4 3" />;
}

/** The shape of a body, or a bar over the rounding interval where fewer than two decimals were printed. */
export function drawValue({ value, mark, hollow = false }: DrawnValue, x: PlaceX, y: number): ReactNode {
  const look = hollow
    ? { fill: COLORS.surface, stroke: "currentColor", strokeWidth: 2 }
    : { fill: "currentColor", stroke: COLORS.paper, strokeWidth: 1.5 };
  if (value.decimals >= 2) return <use href={`#m${mark}`} x={x(value.value)} y={y} {...look} />;
  const { from, to } = roundingInterval(value);
  return <rect x={x(from / 100)} y={y - 6} width={x(to / 100) - x(from / 100)} height="12" rx="1.5" {...look} />;
}

type DrawnValue = { readonly value: PrintedValue; readonly mark: Mark; readonly hollow?: boolean };

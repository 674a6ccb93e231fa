/** A span of values in hundredths that a chart shows. */
export type Axis = { readonly min: number; readonly max: number };

/** Where a value lies on the axis, in per cent of the drawing's width. Values off the axis keep to its ends. */
export function percent(value: number, { min, max }: Axis): number {
  const share = (value - min) / (max - min);
  return round(Math.min(1, Math.max(0, share)) * 100);
}

/** `x` of an SVG element: a number as per cent. */
export const pct = (value: number): string => `${round(value)}%`;

/** Two decimals are a tenth of a pixel on the widest screen; more would only make the page heavier. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A threshold or an end of the axis as its regulation prints it: 180 is "1,8". */
export const tickText = (value: number): string => (value / 100).toFixed(value % 10 === 0 ? 1 : 2).replace(".", ",");

/** Narrowest drawing that labels must fit, in pixels: a phone of 320 px without its padding. */
export const NARROWEST = 288;

/**
 * About how wide a text is drawn, in pixels. The server cannot measure; these are the bold advances of the typeface,
 * rounded up, and enough to keep labels from touching.
 */
export function textWidth(text: string, size = 13): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? 0.6;
  return ems * size;
}

const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlI.,'’|", 0.34],
  [" frt/()", 0.41],
  ["mwMW", 0.95],
  ["ABCDGHNOQRUV%", 0.74],
  ["0123456789", 0.63],
];

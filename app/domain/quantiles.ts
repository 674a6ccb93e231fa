/** The middle of a group: in ten-thousandths, always whole (a quarter of a hundredth is 25). */
export type Quartiles = { readonly low: number; readonly median: number; readonly high: number };

/**
 * Median and quartiles of values in hundredths, by linear interpolation (type 7 of Hyndman and Fan, as in Excel's
 * QUARTILE.INC), so that anyone can recompute them in a spreadsheet. `undefined` for an empty group.
 */
export function quartiles(hundredths: readonly number[]): Quartiles | undefined {
  if (hundredths.length === 0) return undefined;
  const sorted = [...hundredths].sort((a, b) => a - b);
  return { low: quantile(sorted, 1), median: quantile(sorted, 2), high: quantile(sorted, 3) };
}

function quantile(sorted: readonly number[], quarter: 1 | 2 | 3): number {
  const quarters = (sorted.length - 1) * quarter;
  const at = Math.floor(quarters / 4);
  const below = sorted[at] ?? 0;
  const above = sorted[at + 1] ?? below;
  return below * 100 + (above - below) * 25 * (quarters % 4);
}

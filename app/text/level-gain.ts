/**
 * What levels add to the index, in ten-thousandths, with two to four decimals: 1500 is "0,15", 150 is "0,015", 500 is
 * "0,05". Exact: weights have two decimals, so four are enough.
 */
export function formatIndexPart(tenThousandths: number): string {
  const digits = (tenThousandths / 10_000).toFixed(4);
  return digits.replace(/0{1,2}$/, "").replace(".", ",");
}

/** The same with its sign: "+0,15". */
export function formatGain(tenThousandths: number): string {
  return `+${formatIndexPart(tenThousandths)}`;
}

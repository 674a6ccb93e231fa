import { dayNumber } from "./day-number.ts";
import type { VisitDate } from "./visit.ts";

/** Days between which two visits of the same regions may be one. */
const NEAR_DAYS = 60;

/** Whether two visits may have been the same, by what is known of their dates: nothing speaks against it where one is not known. */
export function isNear(one: VisitDate, other: VisitDate): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a === undefined || b === undefined) return true;
  return a.first - b.last <= NEAR_DAYS && b.first - a.last <= NEAR_DAYS;
}

type Span = { readonly first: number; readonly last: number };

function spanOf({ precision, from, to }: VisitDate): Span | undefined {
  if (from === null || precision === "unknown") return undefined;
  if (precision === "day") return { first: dayNumber(from), last: dayNumber(to ?? from) };
  const [year = 0, month = 1] = from.split("-").map(Number);
  const end = precision === "year" ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  const start = precision === "year" ? `${from}-01-01` : `${from}-01`;
  return { first: dayNumber(start), last: dayNumber(`${end[0]}-${String(end[1]).padStart(2, "0")}-01`) - 1 };
}

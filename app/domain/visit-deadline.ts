import { CHECK_MONTHS, type CheckDay } from "./commitment-status.ts";
import { dayInZone, type OfficeZone, parseDay } from "./days.ts";
import type { DatePrecision } from "./visit.ts";

export type DatedVisit = {
  readonly precision: DatePrecision;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Instant of the first publication. */
  readonly publishedAt: string | null;
  readonly zone: OfficeZone;
};

/**
 * Days on which the commitments of a visit are asked about: 3, 6 and 12 months after its last day. They are counted from the
 * first publication where that came more than three months after the visit, or where its day is not known; none before.
 */
export function checkDays({ precision, startsOn, endsOn, publishedAt, zone }: DatedVisit): CheckDay[] {
  const lastDay = precision === "day" ? (endsOn ?? startsOn) : null;
  const publicOn = publishedAt === null ? null : dayInZone(publishedAt, zone);
  const isLate = lastDay === null || (publicOn !== null && publicOn > addMonths(lastDay, 3));
  const base = isLate ? publicOn : lastDay;
  return base === null ? [] : CHECK_MONTHS.map((month) => ({ month, day: addMonths(base, month) }));
}

/** The same day of a later month, or its last one where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const parts = parseDay(day);
  if (parts === undefined) throw new RangeError(`No day: ${day}`);
  const at = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [year, month, Math.min(parts.day, lastOfMonth)].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * Calendar days and office zones. A day is text, `YYYY-MM-DD`, without a zone; an instant is ISO UTC text.
 * Nothing here reads the clock or the zone of the machine.
 */

/** The three zones of Indonesia. None of them has summer time, so a fixed offset is exact. */
export const OFFICE_ZONES = {
  "Asia/Jakarta": { label: "WIB", offsetMinutes: 7 * 60 },
  "Asia/Makassar": { label: "WITA", offsetMinutes: 8 * 60 },
  "Asia/Jayapura": { label: "WIT", offsetMinutes: 9 * 60 },
} as const;

export type OfficeZone = keyof typeof OFFICE_ZONES;

export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The parts of `YYYY-MM-DD`, or `undefined` where the text is no existing day of the calendar. */
export function parseDay(text: string): DayParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 February over into March; a real day comes back unchanged.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Day of the week of an existing `YYYY-MM-DD`; `undefined` for anything else. */
export function weekdayOf(day: string): Weekday | undefined {
  const parts = parseDay(day);
  if (parts === undefined) return undefined;
  return WEEKDAYS_FROM_SUNDAY[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()];
}

const WEEKDAYS_FROM_SUNDAY: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

/** The calendar day (`YYYY-MM-DD`) that it is in a zone at an instant. Throws on text that is no instant. */
export function dayInZone(instant: string, zone: OfficeZone): string {
  return localText(instant, zone).slice(0, 10);
}

/** The time of day (`HH:MM`) in a zone at an instant. Throws on text that is no instant. */
export function timeInZone(instant: string, zone: OfficeZone): string {
  return localText(instant, zone).slice(11, 16);
}

function localText(instant: string, zone: OfficeZone): string {
  // Without a zone `Date.parse` would read the text in the zone of the machine.
  if (!/(Z|[+-]\d{2}:?\d{2})$/.test(instant)) throw new RangeError(`Instant without a zone: ${instant}`);
  return new Date(Date.parse(instant) + OFFICE_ZONES[zone].offsetMinutes * 60_000).toISOString();
}

/** The last millisecond of an existing day in a zone, as an instant. */
export function endOfDay(day: string, zone: OfficeZone): string {
  return new Date(startOfDayMs(day, zone) + 24 * 3_600_000 - 1).toISOString();
}

/** The first millisecond of an existing day in a zone, as an instant. */
export function startOfDay(day: string, zone: OfficeZone): string {
  return new Date(startOfDayMs(day, zone)).toISOString();
}

function startOfDayMs(day: string, zone: OfficeZone): number {
  return Date.parse(`${day}T00:00:00.000Z`) - OFFICE_ZONES[zone].offsetMinutes * 60_000;
}

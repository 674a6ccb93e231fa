import { parseDay } from "./days.ts";

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO day, in no zone. @throws for anything else */
export function dayNumber(day: string): number {
  const parts = parseDay(day);
  if (parts === undefined) throw new RangeError(`No day: ${day}`);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** The ISO day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

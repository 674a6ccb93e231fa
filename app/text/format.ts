import {
  dayInZone,
  OFFICE_ZONES,
  type OfficeZone,
  parseDay,
  timeInZone,
  type Weekday,
  weekdayOf,
} from "../domain/days.ts";
import type { PrintedValue } from "../domain/score.ts";

/**
 * Numbers, lists and days as Indonesian readers write them. All by hand and with explicit zones:
 * the same on every server, in every browser and with every version of ICU.
 */

const MINUS = "\u2212";

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;

/** A value exactly as its source printed it: "2,59", "1,3", "4". */
export function formatScore(printed: PrintedValue): string {
  return fileNumber(printed).replace(".", ",");
}

/** The printed form for files and the API, with a point: "2.59", "1.3". */
export function fileNumber({ value, decimals }: PrintedValue): string {
  // A digit that the value has is never dropped, even where the count of printed decimals is wrong.
  const needed = value % 10 !== 0 ? 2 : value % 100 !== 0 ? 1 : 0;
  return pointText(value, 2, Math.max(decimals, needed));
}

/** A computed value in ten-thousandths with two decimals, halves away from zero: 17950 is "1,80". */
export function formatFine(tenThousandths: number): string {
  const sign = tenThousandths < 0 ? -1 : 1;
  return signed(sign * Math.round(Math.abs(tenThousandths) / 100), "");
}

/** A difference in hundredths with its sign: "+0,90", "−0,08", "0,00". */
export function formatDifference(hundredths: number): string {
  return signed(hundredths, "+");
}

/** The size of a difference in hundredths, without its sign: "0,52". */
export function formatSize(hundredths: number): string {
  return signed(Math.abs(hundredths), "");
}

/** A whole number with points: 241280 is "241.280". */
export function formatCount(count: number): string {
  const digits = String(Math.abs(Math.round(count)));
  return (count < 0 ? MINUS : "") + digits.replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Inhabitants in short: "241 ribu", from a million on "5,6 juta", below a thousand the number itself. */
export function formatThousands(count: number): string {
  if (count < 1000) return formatCount(count);
  const thousands = Math.round(count / 1000);
  if (thousands < 1000) return `${thousands} ribu`;
  return `${formatCount(Math.floor(thousands / 1000))},${Math.floor((thousands % 1000) / 100)} juta`;
}

/** Square metres as square kilometres: "2.200 km²"; below 100 km² with one decimal. */
export function formatArea(squareMetres: number): string {
  const tenths = Math.round(squareMetres / 100_000);
  if (tenths < 1000) return `${Math.floor(tenths / 10)},${tenths % 10} km²`;
  return `${formatCount(squareMetres / 1_000_000)} km²`;
}

/** A weight in hundredths of a per cent: 4550 is "45,5 %", 1300 is "13 %". */
export function formatWeight(weight: number): string {
  const text = pointText(weight, 2, 2).replace(/\.?0+$/, "");
  return `${text.replace(".", ",")} %`;
}

/** "a", "a dan b", "a, b, dan c". */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0]} dan ${last}`;
  return `${items.slice(0, -1).join(", ")}, dan ${last}`;
}

/** An ISO day, month or year: "16 Maret 2023", "Maret 2023", "2023". Other text comes back as it is. */
export function formatDay(text: string): string {
  const day = parseDay(text);
  if (day !== undefined) return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return month === null ? text : `${MONTHS[Number(month[2]) - 1]} ${month[1]}`;
}

/** An ISO day with its weekday: "Kamis, 16 Maret 2023". */
export function formatDayWithWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday === undefined ? formatDay(day) : `${WEEKDAYS[weekday - 1]}, ${formatDay(day)}`;
}

/** The day of an instant in an office's zone: "17 Maret 2023". */
export function formatInstantDay(instant: string, zone: OfficeZone): string {
  return formatDay(dayInZone(instant, zone));
}

/** Day and time of an instant in an office's zone: "17 Maret 2023 00.30 WIB". */
export function formatInstant(instant: string, zone: OfficeZone): string {
  const time = timeInZone(instant, zone).replace(":", ".");
  return `${formatInstantDay(instant, zone)} ${time} ${OFFICE_ZONES[zone].label}`;
}

/** 1 is "Januari", 12 "Desember"; a number that is no month as it is. */
export function formatMonth(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

export function formatWeekday(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1] ?? "";
}

function signed(hundredths: number, plus: "+" | ""): string {
  const sign = hundredths < 0 ? MINUS : hundredths > 0 ? plus : "";
  return sign + pointText(Math.abs(hundredths), 2, 2).replace(".", ",");
}

/** A whole number of 10^-scale units with a point and `decimals` digits after it. */
function pointText(units: number, scale: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  const fraction = digits.slice(-scale).padEnd(decimals, "0").slice(0, decimals);
  const sign = units < 0 ? "-" : "";
  return sign + digits.slice(0, -scale) + (fraction === "" ? "" : `.${fraction}`);
}

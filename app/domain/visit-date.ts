import { parseDay, type Weekday, weekdayOf } from "./days.ts";
import type { VisitDate } from "./visit.ts";

/** What keeps a typed date from being one, with what the reader needs to mend it. */
export type DateProblem =
  | { readonly word: "missing" | "unreadable" | "several" | "shortYear" | "dayMissing" }
  /** 31 February, the thirteenth month. */
  | { readonly word: "noSuchDay"; readonly day: number; readonly month: number; readonly year: number }
  | {
      readonly word: "yearMissing";
      readonly day: number;
      readonly month: number;
      readonly weekday?: Weekday | undefined;
      /** Years near the one asked about in which that day was or will be that weekday; none where no weekday was written. */
      readonly years: readonly number[];
    }
  /** The weekday does not belong to the date. */
  | { readonly word: "weekday"; readonly day: string; readonly said: Weekday; readonly is: Weekday };

export type DayReading =
  | { readonly ok: true /** ISO day. */; readonly day: string }
  | { readonly ok: false; readonly problem: DateProblem };

export type DateReading =
  | { readonly ok: true; readonly date: VisitDate }
  | { readonly ok: false; readonly problem: DateProblem };

/**
 * The day that an Indonesian text names: "Kamis, 16 Maret 2023", "17 Ags 2023", "16/03/2023" (day first), "2023-03-16".
 * A year that is not written is never filled in; `nearYear` only chooses the years that the problem tells of.
 */
export function parseVisitDay(text: string, nearYear: number): DayReading {
  const reading = parseVisitDate(text, nearYear);
  if (!reading.ok) return reading;
  const { from, precision } = reading.date;
  return precision === "day" && from !== null
    ? { ok: true, day: from }
    : { ok: false, problem: { word: "dayMissing" } };
}

/** The same for a date that may be known by its month or year alone: "Maret 2023", "2023". */
export function parseVisitDate(text: string, nearYear: number): DateReading {
  const { words, weekday } = readWords(text);
  if (words.length === 0) return refuse(weekday === undefined ? { word: "missing" } : { word: "unreadable" });
  const parts = partsOf(words);
  if (typeof parts === "string") return refuse({ word: parts });
  const { year, month, day } = parts;
  if (year === undefined) return withoutYear(parts, weekday, nearYear);
  if (month === undefined) return known("year", padded(year, 4));
  if (day === undefined) {
    return month >= 1 && month <= 12 ? known("month", `${padded(year, 4)}-${padded(month, 2)}`) : unreadable();
  }
  const iso = isoDay(year, month, day);
  const is = weekdayOf(iso);
  if (is === undefined) return refuse({ word: "noSuchDay", day, month, year });
  if (weekday !== undefined && weekday !== is) return refuse({ word: "weekday", day: iso, said: weekday, is });
  return known("day", iso);
}

const known = (precision: "day" | "month" | "year", from: string): DateReading => ({
  ok: true,
  date: { precision, from, to: null },
});
const refuse = (problem: DateProblem): { ok: false; problem: DateProblem } => ({ ok: false, problem });
const unreadable = () => refuse({ word: "unreadable" });

type DateParts = {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/** Words and numbers of a text without its weekday; signs between numbers stay. */
function readWords(text: string): { words: readonly string[]; weekday: Weekday | undefined } {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/ (s\.?d\.?|s\/d|sampai( dengan)?|hingga|dan|&) /g, "-")
    .replace(/(?<=\p{L})['\u2018\u2019\u02bc`](?=\p{L})/gu, "");
  const words = plain.match(/\p{L}+|\d+|[/.-]|[^\s,()]/gu) ?? [];
  const weekday = WEEKDAYS.get(words[0] ?? "");
  return { words: (weekday === undefined ? words : words.slice(1)).filter(isNoFiller), weekday };
}

/** All but the dot behind a shortened word or at the end, and the word for "date". */
function isNoFiller(word: string, at: number, words: readonly string[]): boolean {
  if (word === "tanggal" || word === "tgl") return false;
  return word !== "." || (/^\d+$/.test(words[at - 1] ?? "") && at < words.length - 1);
}

function partsOf(words: readonly string[]): DateParts | "unreadable" | "several" | "shortYear" {
  const shape = words
    .map((word) => (MONTHS.has(word) ? "m" : /^(19|20)\d\d$/.test(word) ? "y" : numberShape(word)))
    .join("");
  if (SEVERAL.test(shape)) return "several";
  const take = SHAPES[shape.replace(/[/.-]/g, "/")];
  if (take === undefined) return "unreadable";
  if (take === "shortYear") return take;
  const value = (at: number | undefined) =>
    at === undefined ? undefined : (MONTHS.get(words[at] ?? "") ?? Number(words[at]));
  return { year: value(take.year), month: value(take.month), day: value(take.day) };
}

function numberShape(word: string): string {
  if (/^\d{1,2}$/.test(word)) return "n";
  return /^[/.-]$/.test(word) ? word : "x";
}

/** "16-17 Maret 2023". */
const SEVERAL = /^n[-/]nmy?$|^nm?y?-nmy$/;

/** Where year, month and day stand, by the shape of the text: y for four digits, n for one or two, m for a month's name. */
const SHAPES: Readonly<Record<string, Partial<Record<"year" | "month" | "day", number>> | "shortYear">> = {
  nmy: { day: 0, month: 1, year: 2 },
  "n/m/y": { day: 0, month: 2, year: 4 },
  "n/n/y": { day: 0, month: 2, year: 4 },
  "y/n/n": { year: 0, month: 2, day: 4 },
  nm: { day: 0, month: 1 },
  "n/n": { day: 0, month: 2 },
  "n/m": { day: 0, month: 2 },
  my: { month: 0, year: 1 },
  "m/y": { month: 0, year: 2 },
  "n/y": { month: 0, year: 2 },
  "y/n": { year: 0, month: 2 },
  y: { year: 0 },
  "n/n/n": "shortYear",
  "n/m/n": "shortYear",
  nmn: "shortYear",
};

function withoutYear({ day, month }: DateParts, weekday: Weekday | undefined, nearYear: number): DateReading {
  if (day === undefined || month === undefined) return unreadable();
  // A leap year, in which every day that any year has exists.
  if (parseDay(isoDay(2000, month, day)) === undefined) return unreadable();
  const years =
    weekday === undefined ? [] : yearsNear(nearYear, (year) => weekdayOf(isoDay(year, month, day)) === weekday);
  return refuse({ word: "yearMissing", day, month, weekday, years });
}

/** The last two such years up to one, and the first after it. */
function yearsNear(near: number, fits: (year: number) => boolean): number[] {
  // Weekdays come back within 28 years, on a leap day within 40.
  const around = Array.from({ length: 121 }, (_, at) => near - 80 + at).filter(fits);
  return [...around.filter((year) => year <= near).slice(-2), ...around.filter((year) => year > near).slice(0, 1)];
}

function isoDay(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function byWord<Value extends number>(lines: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(lines.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));
}

/** Names, and how they are shortened; also the English ones that no other month is called by. */
const MONTHS = byWord<number>([
  [1, "januari jan january"],
  [2, "februari pebruari feb peb febr february"],
  [3, "maret mar mrt march"],
  [4, "april apr"],
  [5, "mei may"],
  [6, "juni jun june"],
  [7, "juli jul july"],
  [8, "agustus agu ags agt agst agus aug august"],
  [9, "september sep sept"],
  [10, "oktober okt oct october"],
  [11, "november nopember nov nop"],
  [12, "desember des dec december"],
]);

const WEEKDAYS = byWord<Weekday>([
  [1, "senin sen"],
  [2, "selasa sel"],
  [3, "rabu rab"],
  [4, "kamis kam"],
  [5, "jumat jum"],
  [6, "sabtu sab"],
  [7, "minggu ahad min mgg"],
]);

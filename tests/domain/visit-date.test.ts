import { describe, expect, test } from "vitest";
import { type DateProblem, parseVisitDate, parseVisitDay } from "../../app/domain/visit-date.ts";
import { formatMonth } from "../../app/text/format.ts";
import { sayDateProblem } from "../../app/text/id/visit-date.ts";
import { rowsOf } from "./real-directory.ts";

const NEAR = 2026;

/** "2023-03-16", or "! weekday". */
function told(text: string): string {
  const reading = parseVisitDay(text, NEAR);
  return reading.ok ? reading.day : `! ${reading.problem.word}`;
}

function problemOf(text: string, near = NEAR): DateProblem {
  const reading = parseVisitDay(text, near);
  if (reading.ok) throw new Error(`${text} was read as ${reading.day}`);
  return reading.problem;
}

function dateOf(text: string): string {
  const reading = parseVisitDate(text, NEAR);
  return reading.ok ? `${reading.date.precision} ${reading.date.from}` : `! ${reading.problem.word}`;
}

describe("DT-01, DT-02, DT-05: dates of visits as people write them", () => {
  const rows = rowsOf("tests/fixtures/visit-dates.csv");

  test("are all here", () => {
    expect(rows.length).toBe(9);
  });

  test.each(rows.map((row) => [row["text"] ?? "", row["expected"] ?? "", row["problem"] ?? ""]))(
    "%j: %s %s",
    (text, expected, problem) => {
      expect(told(text)).toBe(expected === "" ? `! ${problem}` : expected);
    },
  );
});

test("every month is read by its name and by what it is shortened to", () => {
  for (let month = 1; month <= 12; month += 1) {
    const iso = `2023-${String(month).padStart(2, "0")}-05`;
    const name = formatMonth(month);
    for (const word of [name, name.toUpperCase(), name.toLowerCase()]) expect(told(`5 ${word} 2023`)).toBe(iso);
    if (month !== 5) expect(told(`5 ${name.slice(0, 3)}. 2023`)).toBe(iso);
  }
  const shortened = {
    Peb: 2,
    Pebruari: 2,
    Mrt: 3,
    Agt: 8,
    Agst: 8,
    Ags: 8,
    Agus: 8,
    Sept: 9,
    Okt: 10,
    Nop: 11,
    Des: 12,
  };
  for (const [word, month] of Object.entries(shortened)) {
    expect(told(`17 ${word} 2023`)).toBe(`2023-${String(month).padStart(2, "0")}-17`);
  }
});

test("the day comes first, never the month", () => {
  expect(told("03/04/2023")).toBe("2023-04-03");
  for (const text of ["16/03/2023", "16-3-2023", "16.03.2023", "16/3/2023", "2023/03/16", "16-Mar-2023"]) {
    expect(told(text)).toBe("2023-03-16");
  }
  expect(told("03/16/2023")).toBe("! noSuchDay");
  expect(sayDateProblem(problemOf("03/16/2023"))).toContain("Tidak ada bulan ke-16");
});

test("a month or a year alone is a date, but no day", () => {
  for (const text of ["Maret 2023", "maret, 2023", "03/2023", "2023-03", "Mar 2023"]) {
    expect(dateOf(text)).toBe("month 2023-03");
  }
  expect(dateOf(" 2023 ")).toBe("year 2023");
  expect(dateOf("13/2023")).toBe("! unreadable");
  expect(told("Maret 2023")).toBe("! dayMissing");
  expect(told("2023")).toBe("! dayMissing");
});

test("a weekday has to belong to its date", () => {
  for (const text of ["Kamis, 16 Maret 2023", "KAMIS 16/3/2023", "kam, 16 Mar 2023", "Kamis (16/3/2023)"]) {
    expect(told(text)).toBe("2023-03-16");
  }
  for (const day of ["Jum'at", "Jumat", "Jum\u2019at"]) expect(told(`${day}, 17 Maret 2023`)).toBe("2023-03-17");
  expect(problemOf("Kamis, 16 Maret 2022")).toEqual({ word: "weekday", day: "2022-03-16", said: 4, is: 3 });
  expect(sayDateProblem(problemOf("Kamis, 16 Maret 2022"))).toContain(
    "16 Maret 2022 jatuh pada hari Rabu, bukan Kamis",
  );
});

test("a missing year is never filled in; the years that fit are told", () => {
  const problem = problemOf("Kamis (16/3)");
  expect(problem).toEqual({ word: "yearMissing", day: 16, month: 3, weekday: 4, years: [2017, 2023, 2028] });
  expect(problemOf("Kamis (16/3)", 2023)).toEqual(problem);
  expect(sayDateProblem(problem)).toContain("16 Maret jatuh pada hari Kamis pada tahun 2017, 2023, dan 2028");
  for (const text of ["16/3", "16 Maret", "16-03", "16 Maret."]) {
    expect(problemOf(text)).toEqual({ word: "yearMissing", day: 16, month: 3, weekday: undefined, years: [] });
  }
  expect(sayDateProblem(problemOf("16/3"))).toBe("Tahunnya belum ada. Tulis 16 Maret beserta tahunnya");
  expect(problemOf("Kamis, 29 Februari")).toMatchObject({ years: [1996, 2024, 2052] });
  expect(told("31/2")).toBe("! unreadable");
});

test("a day that no calendar has is not moved to another", () => {
  for (const text of ["31 Februari 2023", "29 Februari 2023", "31/04/2023", "0/3/2023", "2023-02-30"]) {
    expect(told(text)).toBe("! noSuchDay");
  }
  expect(told("29 Februari 2024")).toBe("2024-02-29");
  expect(sayDateProblem(problemOf("31 Februari 2023"))).toContain("31 Februari 2023");
});

test("odd blanks and signs are read, and what is no date is refused", () => {
  for (const text of [
    "\u00a016\u00a0Maret\u202f2023\u0000",
    "16\u0000Maret\t2023\n",
    "\ufeff16 Ma\u200bret 2023",
    "\uff11\uff16 Maret 2023",
    "16\u20133\u20132023",
    "tanggal 16 Maret 2023.",
  ]) {
    expect(told(text)).toBe("2023-03-16");
  }
  expect(told("")).toBe("! missing");
  expect(told("\u0000 \u200b")).toBe("! missing");
  for (const text of [
    "besok",
    "Kamis",
    "16 Maret 20233",
    "16 Foo 2023",
    "16 Maret 2023 2024",
    "-",
    "16",
    "0216",
    "\ud800",
  ]) {
    expect(told(text)).toBe("! unreadable");
  }
  for (const text of ["16/3/23", "16 Mar 23", "16-03-22"]) expect(told(text)).toBe("! shortYear");
  for (const text of [
    "16-17 Maret 2023",
    "16 s.d. 17 Maret 2023",
    "31 Maret \u2013 1 April 2023",
    "16 dan 17 Maret 2023",
  ]) {
    expect(told(text)).toBe("! several");
  }
});

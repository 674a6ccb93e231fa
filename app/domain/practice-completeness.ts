import { INDICATOR_ROW, LINK_ROW, PRACTICE_ROWS, RESULT_ROW } from "./practice-fields.ts";
import type { RecordFields } from "./record.ts";

const rowsOf = (names: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

/** The seven questions of the short form by the fields that answer each. */
const SHORT_QUESTIONS: readonly (readonly string[])[] = [
  ["judul"],
  rowsOf(INDICATOR_ROW.slice(0, 1), PRACTICE_ROWS.indicators),
  ["masalah"],
  ["langkah"],
  ["hasil"],
  ["kendala"],
  ["status"],
];

/** What the full form asks beyond them. Kind, digital and partners are not counted: each has an answer by itself. */
const FULL_QUESTIONS: readonly (readonly string[])[] = [
  ["ringkasan"],
  ["inisiator"],
  ["unit"],
  ["asal"],
  ["mulai"],
  ["biaya-dari", "biaya-sampai"],
  ["minggu-dari", "minggu-sampai"],
  ["tim"],
  ["syarat"],
  ["dasar"],
  rowsOf(RESULT_ROW, PRACTICE_ROWS.results),
  ["fakta", "analisis", "tingkat"],
  ["keberlanjutan"],
  rowsOf(LINK_ROW, PRACTICE_ROWS.links),
];

/** Answers of the full form from which a practice counts as complete: some questions fit no practice, none fits them all. */
const COMPLETE_FROM = 10;

type Part = { readonly filled: number; readonly of: number };

export type PracticeCompleteness = { readonly short: Part; readonly full: Part; readonly isComplete: boolean };

/** How many questions are answered, by the texts as typed. */
export function practiceCompleteness(fields: RecordFields): PracticeCompleteness {
  const count = (questions: readonly (readonly string[])[]): Part => ({
    filled: questions.filter((names) => names.some((name) => (fields[name] ?? "").trim() !== "")).length,
    of: questions.length,
  });
  const short = count(SHORT_QUESTIONS);
  const full = count(FULL_QUESTIONS);
  return { short, full, isComplete: short.filled === short.of && full.filled >= COMPLETE_FROM };
}

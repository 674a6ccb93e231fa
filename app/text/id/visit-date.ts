import type { DateProblem } from "../../domain/visit-date.ts";
import { formatDay, formatList, formatMonth, formatWeekday } from "../format.ts";

/** What is wrong with a typed date, and what to do. */
export function sayDateProblem(problem: DateProblem): string {
  switch (problem.word) {
    case "missing":
      return "Isi tanggalnya, misalnya 16 Maret 2023";
    case "unreadable":
      return "Tanggal tidak terbaca. Tulis misalnya 16 Maret 2023, 16/03/2023, atau 2023-03-16";
    case "several":
      return "Tulis satu hari saja di sini; hari terakhir ditulis di isian berikutnya";
    case "shortYear":
      return "Tulis tahun dengan empat angka, misalnya 2023";
    case "dayMissing":
      return "Tulis juga harinya, misalnya 16 Maret 2023";
    case "noSuchDay":
      return sayNoSuchDay(problem);
    case "yearMissing":
      return sayYearMissing(problem);
    case "weekday":
      return `${formatDay(problem.day)} jatuh pada hari ${formatWeekday(problem.is)}, bukan ${formatWeekday(problem.said)}. Periksa hari, tanggal, atau tahunnya`;
  }
}

type Of<Word extends DateProblem["word"]> = Extract<DateProblem, { word: Word }>;

function sayNoSuchDay({ day, month, year }: Of<"noSuchDay">): string {
  if (month < 1 || month > 12) return `Tidak ada bulan ke-${month}. Tulis hari dulu, lalu bulan: misalnya 16/03/2023`;
  return `Tidak ada tanggal ${day} ${formatMonth(month)} ${year}. Periksa tanggalnya`;
}

function sayYearMissing({ day, month, weekday, years }: Of<"yearMissing">): string {
  const date = `${day} ${formatMonth(month)}`;
  const found = formatList(years.map(String));
  if (weekday === undefined || found === "") return `Tahunnya belum ada. Tulis ${date} beserta tahunnya`;
  return `Tahunnya belum ada. ${date} jatuh pada hari ${formatWeekday(weekday)} pada tahun ${found}; tulis tahun yang benar`;
}

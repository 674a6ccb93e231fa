import { nextLevel, type SummarizedIndicator } from "../../domain/level-summary.ts";

/** Words of what each level asks, on pages of indicators, in files and in the search. */
export const LEVEL_SUMMARY = {
  question: "Pertanyaannya",
  note: "Nama menurut peraturan, isinya ringkasan bebas.",
  noneYet: "Nama menurut peraturan. Ringkasan yang diminta tiap level untuk instrumen ini belum ada di Kiat.",
  evidence: (count: number) => `Jenis bukti (${count})`,
  hint: (from: number) => `Dari level ${from}:`,
  doubt: "Tafsirnya terbuka:",
  remark: "Catatan:",
  next: "Berikutnya bagi Anda",
  source: (guide: string) => `Diringkas dari ${guide}.`,
  cardNext: (from: number, to: number) => `Dari level ${from} ke level ${to}, yang diminta:`,
  cardTop: (level: number) => `Level ${level}, yang tertinggi, meminta:`,
  cardMore: "Semua level dan jenis buktinya",
} as const;

/** The summary as lines for the notes of a file; nothing where there is none. */
export function summaryLines(summary: SummarizedIndicator | null): string[] {
  if (summary === null) return [];
  const levels = summary.levels.map(
    ({ level, asks, evidence }) => `Level ${level}: ${asks} Bukti: ${evidence.join("; ")}.`,
  );
  const { question, note, disclaimer, guide, appliesTo } = summary;
  return [question, ...levels, ...(note === null ? [] : [note]), disclaimer, LEVEL_SUMMARY.source(guide), appliesTo];
}

/** "Dari level 2 ke level 3, yang diminta: …" for somebody who stands on a level. */
export function sayNextLevel(summary: SummarizedIndicator, own: number): string | null {
  const level = nextLevel(summary, own);
  const next = summary.levels.find((one) => one.level === level);
  if (next === undefined) return null;
  const lead = next.level > own ? LEVEL_SUMMARY.cardNext(own, next.level) : LEVEL_SUMMARY.cardTop(next.level);
  return `${lead} ${next.asks}`;
}

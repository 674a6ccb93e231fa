import {
  REPORT_LIMIT,
  REPORT_REASONS,
  type ReportOutcome,
  type ReportProblem,
  type ReportSubjectKind,
  type ReportView,
} from "../../domain/content-report.ts";
import { formatCount, formatInstantDay } from "../format.ts";

/** Words of the pages on which something is reported, and of those on which that is decided. */
export const REPORTS = {
  askTitle: "Laporkan isi",
  askLead: (about: string) =>
    `Tentang ${about}. Laporan dibaca pengelola portal; Anda tidak perlu akun dan tidak ditanya siapa.`,
  reason: "Sebab",
  note: "Apa yang keliru",
  noteHint: `Sebut bagian mana. Jangan menulis nomor atau data pribadi. Paling panjang ${formatCount(REPORT_LIMIT)} huruf.`,
  send: "Kirim laporan",
  sent: "Laporan diterima. Pengelola portal membacanya dan memutuskan.",
  back: {
    practice: "Kembali ke praktik",
    question: "Kembali ke pertanyaan",
    answer: "Kembali ke pertanyaan",
    visit: "Kembali ke kunjungan",
  },
  unknown: "Praktik ini tidak ada di Kiat, atau sedang tidak terbit.",
  unknownVisit: "Kunjungan ini tidak ada di Kiat, atau sedang tidak terbit.",
  unknownText: "Pertanyaan atau jawaban ini tidak ada di Kiat, atau sudah tidak terbit.",
  title: "Laporan isi",
  lead: "Yang dilaporkan pembaca, dan tanggapan dinas atas keputusan. Yang tertua dulu.",
  none: "Tidak ada laporan yang menunggu.",
  handled: "Sudah diputuskan",
  decideTitle: "Putuskan laporan",
  gone: "sedang diturunkan",
  ended: "sudah tidak terbit",
  final: "Pertanyaan dan jawaban yang sudah diturunkan tidak dapat dipulihkan.",
  noBody: "Tanpa rincian.",
  others: "Laporan lain tentang isi ini, diputuskan bersamaan",
  outcome: "Keputusan",
  outcomeMissing: "Pilih keputusan",
  outcomeReason: "Alasan",
  outcomeHint: `Tampil untuk umum bila isi ini diturunkan. Paling panjang ${formatCount(REPORT_LIMIT)} huruf.`,
  decide: "Catat keputusan",
  missing: "Laporan ini tidak ada.",
  objectTitle: "Tanggapi keputusan",
  objectLead: (title: string, reason: string) => `Praktik “${title}” diturunkan pengelola portal. Alasannya: ${reason}`,
  objectVisitLead: (title: string, reason: string) =>
    `Kunjungan “${title}” diturunkan pengelola portal. Alasannya: ${reason}`,
  objectNote: "Tanggapan dinas Anda",
  objectHint: `Dibaca pengelola portal, yang dapat memulihkannya. Paling panjang ${formatCount(REPORT_LIMIT)} huruf.`,
  object: "Kirim tanggapan",
  objected: "Tanggapan dinas Anda sudah dikirim dan menunggu keputusan.",
  notRemoved: "Praktik ini tidak sedang diturunkan.",
  visitNotRemoved: "Kunjungan ini tidak sedang diturunkan.",
} as const;

const REPORT_REASON: Record<ReportView["reason"], string> = {
  personal: "Memuat data pribadi",
  wrong: "Isinya keliru",
  copyright: "Melanggar hak cipta",
  offensive: "Menghina atau menyerang",
  other: "Lainnya",
  objection: "Tanggapan dinasnya",
};

export const REPORT_REASON_OPTIONS = [
  { value: "", label: "Pilih" },
  ...REPORT_REASONS.map((value) => ({ value, label: REPORT_REASON[value] })),
];

const OUTCOMES: Record<ReportOutcome, string> = { kept: "Tetap tampil", removed: "Diturunkan" };

export function listOutcomeOptions(outcomes: readonly ReportOutcome[]): { value: string; label: string }[] {
  return [{ value: "", label: "Pilih" }, ...outcomes.map((value) => ({ value, label: OUTCOMES[value] }))];
}

export const REPORT_SUBJECT: Record<ReportSubjectKind, string> = {
  practice: "Praktik",
  question: "Pertanyaan",
  answer: "Jawaban untuk pertanyaan",
  visit: "Kunjungan",
};

/** "jawaban Dinas Kominfo untuk pertanyaan “Berapa kali rapat?”" */
export function sayReportable(about: { kind: ReportSubjectKind; title: string; officeName?: string }): string {
  const { kind, title, officeName = "" } = about;
  const what = {
    practice: "praktik",
    question: "pertanyaan",
    visit: "kunjungan",
    answer: `jawaban ${officeName} untuk pertanyaan`,
  };
  return `${what[kind]} “${title}”`;
}

/** "Isinya keliru, 3 Desember 2026, diturunkan" */
export function sayReport({ reason, reportedAt, outcome }: ReportView): string {
  const parts = [REPORT_REASON[reason], formatInstantDay(reportedAt, "Asia/Jakarta")];
  return [...parts, ...(outcome === null ? [] : [OUTCOMES[outcome].toLowerCase()])].join(", ");
}

/** What is wrong with a report, the same sentence in the summary and at the field. */
export function sayReportProblem({ problem }: ReportProblem): string {
  const sentences: Record<ReportProblem["problem"], string> = {
    choice: "Pilih sebabnya",
    missing: "Tulis apa yang keliru",
    long: `Terlalu panjang: paling banyak ${formatCount(REPORT_LIMIT)} huruf`,
    mobile: "Catatan memuat nomor seluler. Hapus, dan sebut saja bagian mana",
    nip: "Catatan memuat angka yang tampak seperti NIP. Hapus, dan sebut saja bagian mana",
    nik: "Catatan memuat angka yang tampak seperti NIK. Hapus, dan sebut saja bagian mana",
  };
  return sentences[problem];
}

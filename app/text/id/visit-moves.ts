import { REASON_LIMIT } from "../../domain/reason.ts";
import type { VisitTime } from "../../domain/visit.ts";
import {
  MOST_SEATS,
  MOST_VISIT_DAYS,
  type StepField,
  type StepMove,
  type StepProblem,
} from "../../domain/visit-step.ts";
import { sayDateProblem } from "./visit-date.ts";
import { sayVisitDays, sayVisitHours } from "./visit-words.ts";

/** Steps in addresses: `/ruang-kerja/kunjungan/:id/langkah/terima`. */
const STEP_WORDS: Readonly<Record<StepMove, string>> = {
  send: "kirim",
  accept: "terima",
  propose: "usulkan",
  decline: "tolak",
  cancel: "batalkan",
  schedule: "jadwalkan",
  hold: "laksanakan",
};

export function stepWord(move: StepMove): string {
  return STEP_WORDS[move];
}

/** The step of a word of the address; `undefined` for any other. */
export function stepOfWord(word: string | undefined): StepMove | undefined {
  // The keys of the table.
  return (Object.keys(STEP_WORDS) as StepMove[]).find((move) => STEP_WORDS[move] === word);
}

type StepText = {
  /** Of the button, and of the page. */
  readonly label: string;
  readonly lead: string;
  /** What the page says afterwards: word of `FLASH`. */
  readonly flash: string;
};

/** Words of each step and its page. */
export const STEPS: Readonly<Record<StepMove, StepText>> = {
  send: {
    label: "Kirim permintaan",
    lead: "Permintaan dikirim ke dinas tuan rumah. Mereka melihat pertanyaan, tanggal, dan rombongan, lalu punya 14 hari untuk menjawab.",
    flash: "kunjungan-dikirim",
  },
  accept: {
    label: "Terima",
    lead: "Anda setuju menurut tanggal yang tertera. Sesudah itu hari, jam, dan tempat ditetapkan bersama.",
    flash: "kunjungan-diterima",
  },
  propose: {
    label: "Usulkan tanggal lain",
    lead: "Pihak lain punya 14 hari untuk menjawab usulan ini.",
    flash: "kunjungan-diusulkan",
  },
  decline: {
    label: "Tolak",
    lead: "Katakan alasannya; hanya kedua dinas yang membacanya.",
    flash: "kunjungan-ditolak",
  },
  cancel: {
    label: "Batalkan",
    lead: "Kunjungan berhenti di sini. Katakan alasannya; hanya kedua dinas yang membacanya.",
    flash: "kunjungan-dibatalkan",
  },
  schedule: {
    label: "Tetapkan jadwal",
    lead: "Hari dan jam menurut zona waktu tempat bertemu. Tempat atau tautan daring ditulis di rencana.",
    flash: "kunjungan-dijadwalkan",
  },
  hold: {
    label: "Catat sudah terlaksana",
    lead: "Sesudah ini laporan dapat ditulis oleh kedua pihak. Laporan diharapkan dalam 14 hari.",
    flash: "kunjungan-terlaksana",
  },
};

export const STEP_PAGE = {
  onRecord:
    "Pihak lain belum punya akun di sini. Catat jawaban yang Anda terima di luar Kiat; di riwayat tertulis bahwa pihak Anda yang mencatatnya.",
  moved: "Kunjungan ini sudah berlanjut sejak halaman ini dibuka, jadi langkah Anda belum dijalankan.",
  closed: "Langkah ini sedang tidak terbuka untuk Anda.",
  back: "Kembali ke kunjungan",
  fields: {
    tanggal: "Tanggal",
    sampai: "Hari terakhir, bila lebih dari satu hari",
    jam: "Jam mulai",
    "jam-selesai": "Jam selesai",
    kursi: "Berapa dinas lain boleh ikut",
    kalender: "Tampilkan di kalender umum: tanggal, kedua dinas, cara bertemu, dan indikatornya saja",
    catatan: "Catatan untuk pihak lain",
  } satisfies Record<StepField, string>,
  hints: {
    tanggal: "Misalnya Selasa, 8 Desember 2026 atau 8/12/2026.",
    jam: (zone: string) => `Menurut ${zone}, misalnya 09.30. Kosongkan bila sepanjang hari.`,
    kursi: `Dinas lain melihat sesi ini di kalender umum dan dapat minta ikut. Paling banyak ${MOST_SEATS}; kosong berarti tidak ada.`,
    kalender: "Pihak lain dapat mematikannya dengan menetapkan jadwal lagi.",
  },
} as const;

/** What is wrong with a field of a step, and what to do. */
export function sayStepProblem({ problem }: StepProblem): string {
  if (typeof problem !== "string") return sayDateProblem(problem);
  switch (problem) {
    case "missing":
      return "Tulis alasannya supaya pihak lain mengerti";
    case "long":
      return `Catatan paling panjang ${REASON_LIMIT} tanda`;
    case "past":
      return "Tanggal ini sudah lewat. Tulis hari ini atau sesudahnya";
    case "order":
      return "Hari terakhir tidak boleh sebelum hari pertama";
    case "tooLong":
      return `Kunjungan paling lama ${MOST_VISIT_DAYS} hari. Periksa hari terakhirnya`;
    case "hour":
      return "Tulis jam seperti 09.30 atau 14.00";
    case "hours":
      return "Jam selesai harus sesudah jam mulai";
    case "number":
      return `Tulis angka 0 sampai ${MOST_SEATS}`;
    case "taken":
      return "Dinas lain yang sudah diterima lebih banyak daripada tempat ini. Tulis jumlah yang cukup";
    case "mobile":
      return "Catatan memuat nomor seluler. Hapus nomor pribadi";
    case "nip":
    case "nik":
      return `Catatan memuat angka yang tampak seperti ${problem.toUpperCase()}. Hapus`;
  }
}

/** "Tanggal yang tertera: 8 Desember 2026, 09.00–11.30 WIB." */
export function sayStanding(time: Omit<VisitTime, "precision">): string {
  if (time.from === null) return "Belum ada tanggal yang tertera.";
  const parts = [sayVisitDays(time), sayVisitHours(time)].filter((part) => part !== "");
  return `Tanggal yang tertera: ${parts.join(", ")}.`;
}

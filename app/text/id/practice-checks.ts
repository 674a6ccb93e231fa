import type { OfficeZone } from "../../domain/days.ts";
import {
  type AskedCheck,
  CHECK_ANSWERS,
  CHECK_DAYS,
  CHECK_NOTE_LIMIT,
  type CheckAnswer,
  type CheckProblem,
} from "../../domain/practice-check.ts";
import { formatCount, formatDay, formatInstantDay } from "../format.ts";

/** Words of the pages on which offices ask each other to look at a practice. */
export const CHECKS = {
  askTitle: "Minta diperiksa dinas lain",
  askLead: `Dinas lain membaca praktik ini dan menyatakan apakah isinya benar, dalam ${CHECK_DAYS} hari. Praktik tetap terbit selama menunggu.`,
  unpublished: "Praktik ini sedang tidak terbit, jadi belum dapat diperiksa dinas lain.",
  office: "Dinas yang diminta",
  officeHint: "Dinas daerah yang paling mirip disebut dulu. Dinas lain dapat dicari dengan namanya.",
  officeMissing: "Pilih dinas yang diminta",
  search: "Cari dinas lain",
  searchHint: "Nama dinas, nama daerah, atau kode",
  searchGo: "Cari",
  nobody: "Tidak ada dinas yang cocok.",
  ask: "Kirim permintaan",
  again: "Dinas itu sudah diminta dan jawabannya masih dinantikan.",
  asked: "Yang sudah diminta",
  answerTitle: "Periksa praktik",
  answerLead: (title: string, region: string) => `Praktik “${title}” dari ${region}.`,
  until: (day: string) => `Jawaban dinantikan sampai ${formatDay(day)}.`,
  read: (version: number) => `Baca versi ${version} yang terbit`,
  older: (version: number) => `Permintaan dibuat pada versi ${version}.`,
  gone: "Praktik ini sedang tidak terbit, jadi tidak dapat diperiksa.",
  answer: "Jawaban dinas Anda",
  answerMissing: "Pilih salah satu jawaban",
  note: "Catatan",
  noteHint: `Perlu diisi bila ada yang dicatat. Tampil untuk umum. Paling panjang ${formatCount(CHECK_NOTE_LIMIT)} huruf.`,
  send: "Kirim jawaban",
  changed: "Versi lain terbit sejak Anda membuka halaman ini. Baca dulu versi yang berlaku, lalu jawab lagi.",
  back: "Kembali ke praktik",
} as const;

const CHECK_ANSWER: Record<CheckAnswer, string> = {
  confirmed: "Isinya benar menurut yang kami ketahui",
  noted: "Ada catatan",
  declined: "Tidak dapat memeriksa",
};

export const CHECK_ANSWER_OPTIONS = [
  { value: "", label: "Pilih" },
  ...CHECK_ANSWERS.map((value) => ({ value, label: CHECK_ANSWER[value] })),
];

/** How a check stands: "benar, 3 Desember 2026, versi 2". */
export function sayCheck({ verdict, answeredAt, version, deadline, isSilent }: AskedCheck, zone: OfficeZone): string {
  if (verdict === null || answeredAt === null) {
    return isSilent
      ? `belum dijawab sampai tenggat ${formatDay(deadline)}`
      : `dinantikan sampai ${formatDay(deadline)}`;
  }
  return `${CHECK_ANSWER[verdict].toLowerCase()}, ${formatInstantDay(answeredAt, zone)}, versi ${version}`;
}

/** What is wrong with an answer, the same sentence in the summary and at the field. */
export function sayCheckProblem({ problem }: CheckProblem): string {
  const sentences: Record<CheckProblem["problem"], string> = {
    choice: CHECKS.answerMissing,
    missing: "Tulis catatannya",
    long: `Catatan terlalu panjang: paling banyak ${formatCount(CHECK_NOTE_LIMIT)} huruf`,
    mobile: "Catatan memuat nomor seluler. Hapus nomor pribadi",
    nip: "Catatan memuat angka yang tampak seperti NIP. Hapus",
    nik: "Catatan memuat angka yang tampak seperti NIK. Hapus",
  };
  return sentences[problem];
}

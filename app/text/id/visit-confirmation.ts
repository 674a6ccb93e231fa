import type { OfficeZone } from "../../domain/days.ts";
import {
  CONFIRM_DAYS,
  type ConfirmationProblem,
  type ConfirmationView,
  type Verdict,
} from "../../domain/visit-confirmation.ts";
import { REPORT_LIMITS } from "../../domain/visit-report.ts";
import { formatCount, formatDay, formatInstantDay } from "../format.ts";
import { TEXT_PROBLEMS } from "./people-text.ts";

/** Words of the page on which the other side answers the public report of a visit. */
export const CONFIRMATION = {
  title: "Konfirmasi laporan kunjungan",
  lead: `Laporan ini sudah terbit. Dinas Anda dapat mengonfirmasi atau memberi catatan dalam ${CONFIRM_DAYS} hari; jawabannya tampil di halaman kunjungan.`,
  read: (version: number) => `Baca versi ${version} yang terbit`,
  none: "Laporan kunjungan ini sedang tidak terbit, jadi belum ada yang dikonfirmasi.",
  closed: "Belum ada yang perlu dijawab: laporan ini belum diterbitkan oleh pihak yang mencatatnya.",
  answer: "Jawaban dinas Anda",
  choose: "Pilih",
  note: "Catatan",
  noteHint: `Perlu diisi untuk “ada catatan”. Tampil untuk umum. Boleh Markdown, paling panjang ${formatCount(REPORT_LIMITS.text)} huruf.`,
  send: "Kirim jawaban",
  back: "Kembali ke kunjungan",
  moved: "Versi lain terbit sejak Anda membuka halaman ini. Baca dulu versi yang berlaku, lalu jawab lagi.",
  notAsked: "tidak diminta mengonfirmasi",
} as const;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  confirmed: "Dikonfirmasi",
  noted: "Ada catatan",
};

const VERDICT_CHOICES: Readonly<Record<Verdict, string>> = {
  confirmed: "Isinya sesuai dengan kunjungan itu",
  noted: "Ada catatan",
};

export function confirmationOptions(verdicts: readonly Verdict[]) {
  return [
    { value: "", label: CONFIRMATION.choose },
    ...verdicts.map((value) => ({ value, label: VERDICT_CHOICES[value] })),
  ];
}

/** How the public version stands with the other side: "dikonfirmasi 3 Desember 2026", "belum dijawab sesudah 20 hari". */
export function sayConfirmation(view: ConfirmationView, zone: OfficeZone): string {
  switch (view.kind) {
    case "answered":
      return `${VERDICT_WORDS[view.answer.verdict].toLowerCase()}, ${formatInstantDay(view.answer.confirmedAt, zone)}, versi ${view.answer.version}`;
    case "waiting":
      return `menunggu konfirmasi sampai ${formatDay(view.deadline)}`;
    case "silent":
      return `tidak ada jawaban sampai ${formatDay(view.deadline)} (${view.days} hari sejak terbit)`;
    case "not_asked":
      return CONFIRMATION.notAsked;
  }
}

/** What is wrong with an answer, the same sentence in the summary and at the field. */
export function sayConfirmationProblem({ problem }: ConfirmationProblem): string {
  const sentences: Record<ConfirmationProblem["problem"], string> = {
    choice: "Pilih salah satu jawaban",
    missing: "Tulis catatannya",
    long: `Catatan terlalu panjang: paling banyak ${formatCount(REPORT_LIMITS.text)} huruf`,
    mobile: "Catatan memuat nomor seluler. Hapus nomor pribadi",
    nip: "Catatan memuat angka yang tampak seperti NIP. Hapus",
    nik: "Catatan memuat angka yang tampak seperti NIK. Hapus",
    too_complex: `Catatan: ${TEXT_PROBLEMS.too_complex}`,
    busy: `Catatan: ${TEXT_PROBLEMS.busy}`,
  };
  return sentences[problem];
}

import { REASON_LIMIT, type ReasonProblem } from "../../domain/reason.ts";
import { formatCount } from "../format.ts";

/** Words of the pages on which something is done with a practice of one's own office. */
export const PRACTICE_ACTS = {
  reason: "Alasan",
  back: "Batal",
  reviewTitle: "Tinjau usulan",
  reviewNone: "Tidak ada usulan yang menunggu ditinjau.",
  reviewDiff: "Yang berubah",
  reviewDiffNew: "Praktik baru: seluruh isinya.",
  reviewAgainst: (version: number) => `Dibandingkan dengan versi ${version} yang terbit.`,
  reviewStale:
    "Sesudah usulan ini dibuat, versi lain terbit. Yang tidak sama di bawah akan menggantikan versi yang terbit itu.",
  reviewEdit: "Ubah dulu di formulir",
  reviewDecide: "Keputusan",
  reviewPublish: "Terbitkan usulan",
  reviewReturn: "Kembalikan",
  reviewReason: "Alasan mengembalikan",
  reviewReasonHint: `Dibaca penulisnya. Sebut apa yang perlu diperbaiki. Paling panjang ${formatCount(REASON_LIMIT)} huruf.`,
  reviewMoved: "Usulan atau versi yang terbit sudah berubah sejak Anda membuka halaman ini. Periksa lagi di bawah.",
  reviewBroken: "Usulan ini belum dapat terbit. Perbaiki di formulir:",
  withdrawTitle: "Tarik praktik?",
  withdrawLead:
    "Praktik tidak tampil lagi untuk umum; alamatnya menyebut bahwa praktik ditarik dan alasannya. Isinya tetap milik dinas dan dapat terbit lagi.",
  withdrawHint: `Tampil untuk umum. Paling panjang ${formatCount(REASON_LIMIT)} huruf.`,
  withdraw: "Tarik",
  withdrawNone: "Praktik ini sedang tidak terbit.",
  confirmTitle: "Masih berjalan?",
  confirmLead:
    "Setahun sekali dinas menyatakan keadaan praktiknya, supaya dinas lain tidak meniru yang sudah berhenti.",
  confirmRunning: "Masih berjalan",
  confirmOther: "Sudah lain",
  confirmReason: "Apa yang berubah, atau mengapa berhenti",
  confirmReasonHint: `Perlu diisi untuk “berubah” dan “berhenti”. Paling panjang ${formatCount(REASON_LIMIT)} huruf.`,
  confirmChanged: "Berubah",
  confirmStopped: "Berhenti",
  confirmBroken: "Praktik ini perlu dilengkapi di formulir sebelum keadaannya dapat diubah.",
  claimTitle: "Ambil alih praktik?",
  claimLead:
    "Praktik ini dirangkum dari sumber publik. Sesudah diambil alih, dinas Anda yang mengubah dan menjaganya; sumber semula tetap disebut.",
  claim: "Ambil alih",
  versionsTitle: "Versi praktik",
} as const;

/** What is wrong with a reason, the same sentence in the summary and at the field. */
export function sayReasonProblem(problem: ReasonProblem): string {
  const sentences: Record<ReasonProblem, string> = {
    missing: "Tulis alasannya",
    long: `Alasan terlalu panjang: paling banyak ${formatCount(REASON_LIMIT)} huruf`,
    mobile: "Alasan memuat nomor seluler. Hapus nomor pribadi",
    nip: "Alasan memuat angka yang tampak seperti NIP. Hapus",
    nik: "Alasan memuat angka yang tampak seperti NIK. Hapus",
  };
  return sentences[problem];
}

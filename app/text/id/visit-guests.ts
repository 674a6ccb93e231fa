import { REASON_LIMIT } from "../../domain/reason.ts";
import { type GuestProblem, MOST_GUEST_PEOPLE } from "../../domain/visit-guest.ts";
import { formatCount } from "../format.ts";

/** Words of joining a session of two other offices, and of taking over a side of a public visit. */
export const VISIT_GUESTS = {
  joinTitle: "Ikut kunjungan",
  joinLead: "Kedua dinas membuka sesi ini bagi dinas lain. Tuan rumah yang menjawab permintaan Anda.",
  join: "Minta ikut",
  leave: "Batal ikut",
  asked: "Dinas Anda sudah meminta ikut dan menunggu jawaban tuan rumah.",
  joined: "Dinas Anda ikut dalam kunjungan ini.",
  declined: "Tuan rumah tidak dapat menerima permintaan dinas Anda.",
  notOpen: "Sesi ini tidak lagi menerima dinas lain.",
  full: "Semua tempat sudah terisi, jadi belum ada yang dijalankan.",
  gone: "Keadaannya sudah berubah sejak halaman ini dibuka, jadi kiriman ini tidak dijalankan.",
  people: "Berapa orang yang ikut",
  note: "Catatan untuk tuan rumah",
  noteHint: `Sebut fungsi, bukan nama. Paling panjang ${formatCount(REASON_LIMIT)} huruf.`,
  answerTitle: "Jawab dinas yang meminta ikut",
  answer: "Jawaban",
  accept: "Terima",
  decline: "Tidak dapat diterima",
  choose: "Pilih",
  send: "Kirim jawaban",
  answered: "Permintaan ini sudah dijawab atau dibatalkan.",
  back: "Kembali",
  claimTitle: "Ambil alih kunjungan?",
  claimLead:
    "Kunjungan ini dirangkum dari sumber publik. Sesudah diambil alih, dinas Anda ikut menulis laporannya sebagai pihak daerah Anda; sumber semula tetap disebut.",
  claim: "Ambil alih",
  claimGone: "Bagian daerah Anda dalam kunjungan ini sudah diambil alih, jadi kiriman ini tidak dijalankan.",
} as const;

/** What is wrong with a field of these forms. */
export function sayGuestProblem({ field, problem }: GuestProblem): string {
  if (field === "jawaban") return "Pilih terima atau tidak dapat diterima";
  if (problem === "number") return `Tulis jumlah orang dari 1 sampai ${MOST_GUEST_PEOPLE}`;
  if (problem === "long") return `Catatan terlalu panjang: paling banyak ${formatCount(REASON_LIMIT)} huruf`;
  if (problem === "mobile") return "Catatan memuat nomor seluler. Hapus nomor pribadi";
  return `Catatan memuat angka yang tampak seperti ${problem.toUpperCase()}. Hapus`;
}

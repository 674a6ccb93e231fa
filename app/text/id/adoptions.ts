import {
  ADOPTION_LIMIT,
  ADOPTION_STATES,
  type AdoptionField,
  type AdoptionProblem,
  type AdoptionState,
  type VisitIdentity,
} from "../../domain/practice-adoption.ts";
import { formatCount } from "../format.ts";
import { sayVisitDays } from "./visit-words.ts";

/** Words of the pages on which an office records that it copies a practice. */
export const ADOPTIONS = {
  title: "Tiruan",
  lead: "Praktik daerah lain yang ditiru dinas Anda. Setiap catatan tampil di halaman praktiknya, yang gagal juga.",
  none: "Dinas Anda belum mencatat tiruan. Buka sebuah praktik, lalu pilih “Kami tiru”.",
  browse: "Jelajahi praktik",
  askTitle: "Kami tiru",
  askLead: "Dua pertanyaan dulu. Jawaban tampil untuk umum di halaman praktiknya atas nama dinas Anda.",
  ask: "Catat tiruan",
  back: "Kembali ke praktik",
  own: "Praktik ini dari daerah Anda sendiri. Yang dapat mencatat tiruan adalah dinas daerah lain.",
  closed: "Praktik ini sedang tidak terbit, atau dinas Anda sudah mencatatnya. Lihat daftar tiruan dinas Anda.",
  unknown: "Praktik ini tidak ada di Kiat, atau sedang tidak terbit.",
  of: (title: string, region: string) => `Meniru “${title}” dari ${region}`,
  publish: "Terbitkan catatan",
  versionsTitle: "Versi catatan tiruan",
  target: (day: string) => `sasaran ${day}`,
  changed: (day: string) => `diubah ${day}`,
} as const;

export const ADOPTION_STATE: Record<AdoptionState, string> = {
  planned: "Direncanakan",
  running: "Berjalan",
  succeeded: "Berhasil",
  failed: "Gagal",
  cancelled: "Dibatalkan",
};

export const ADOPTION_STATE_OPTIONS = ADOPTION_STATES.map((value) => ({ value, label: ADOPTION_STATE[value] }));

export const ADOPTION_LABELS: Readonly<Record<AdoptionField, string>> = {
  bagian: "Bagian yang ditiru",
  sasaran: "Sasaran tanggal berjalan",
  ubahan: "Yang diubah dari aslinya",
  keadaan: "Keadaan",
  hasil: "Hasil",
  alasan: "Alasan gagal atau dibatalkan",
  kunjungan: "Dari kunjungan",
};

const LONGEST = `Paling panjang ${formatCount(ADOPTION_LIMIT)} huruf.`;

export const ADOPTION_HINTS: Readonly<Record<AdoptionField, string>> = {
  bagian: `Misalnya formulir, SOP, atau seluruhnya. ${LONGEST}`,
  sasaran: "Kapan dinas Anda ingin ini mulai dipakai.",
  ubahan: `Apa yang disesuaikan dengan daerah Anda, dan mengapa. ${LONGEST}`,
  keadaan: "Pilih yang paling sesuai hari ini.",
  hasil: `Sebut angka sebelum dan sesudah bila ada. ${LONGEST}`,
  alasan: `Perlu diisi untuk “gagal” dan “dibatalkan”, supaya daerah lain tahu. ${LONGEST}`,
  kunjungan: "Kunjungan tempat dinas Anda mempelajarinya. Tampil di halaman kunjungan itu bila laporannya terbit.",
};

/** Visits as the form offers them: "16 Maret 2023: Menaikkan nilai SPBE". */
export function visitOptions(visits: readonly VisitIdentity[]) {
  return [
    { value: "", label: "Bukan dari kunjungan" },
    ...visits.map(({ id, topic, startsOn }) => ({
      value: id,
      label: `${sayVisitDays({ from: startsOn, to: null })}: ${topic}`,
    })),
  ];
}

/** A field of a revision as people read it. */
export function labelAdoptionField(field: string): string {
  return Object.entries(ADOPTION_LABELS).find(([name]) => name === field)?.[1] ?? field;
}

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayAdoptionProblem({ field, problem }: AdoptionProblem): string {
  const label = ADOPTION_LABELS[field];
  const sentences: Record<AdoptionProblem["problem"], string> = {
    missing: `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${formatCount(ADOPTION_LIMIT)} huruf`,
    day: "Tulis tanggal yang ada, misalnya 2027-03-31",
    choice: "Pilih salah satu keadaan",
    visit: "Pilih kunjungan dari daftar, atau kosongkan",
    mobile: `${label} memuat nomor seluler. Hapus nomor pribadi`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus`,
  };
  return sentences[problem];
}

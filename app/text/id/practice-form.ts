import type { OfficeZone } from "../../domain/days.ts";
import { CHOSEN_STATUSES, PRACTICE_KINDS } from "../../domain/practice.ts";
import type { PracticeCompleteness } from "../../domain/practice-completeness.ts";
import { PRACTICE_LIMITS } from "../../domain/practice-fields.ts";
import type { SimilarPractice, WaitingPractice } from "../../domain/practice-form-view.ts";
import { formatCount, formatInstant } from "../format.ts";
import { sayPerson } from "./people.ts";
import { PRACTICE_KIND, PRACTICE_STATUS } from "./practices.ts";

/** Words of the form of a practice. */
export const PRACTICE_FORM = {
  title: "Tulis praktik",
  lead: "Tujuh isian, kira-kira sepuluh menit. Isian lengkap boleh menyusul kapan saja. Sebut jabatan, bukan nama orang.",
  short: "Isian pendek",
  full: "Isian lengkap",
  fullNote: "Semuanya boleh kosong. Buka bagian yang ingin diisi.",
  publish: "Terbitkan",
  submit: "Ajukan untuk ditinjau",
  submitNote: "Peninjau dinas Anda membaca usulan ini sebelum terbit. Yang sudah terbit tetap tampil sampai saat itu.",
  saveForRows: "“Simpan draf” menambah baris kosong.",
  publicPage: "Lihat halaman umum",
  files: "Lampiran",
  filesLater: "Berkas dapat ditambahkan sesudah draf disimpan.",
  list: "Praktik dinas",
  withdrawn: "Praktik ini ditarik dari halaman umum",
  withdrawnNext: "Terbitkan lagi bila sudah diperbaiki.",
  removed: "Praktik ini dihapus oleh pengelola portal dan tidak dapat diterbitkan lagi",
  reason: "Alasannya",
  returned: "Usulan Anda dikembalikan peninjau",
  returnedNext: "Perbaiki isiannya, lalu ajukan lagi.",
  review: "Tinjau usulan ini",
  similar: "Sudah ada praktik yang mirip",
  similarLead: "Baca dulu: barangkali isian Anda lebih berguna sebagai tambahan. Bila memang berbeda, teruskan.",
  similarOnce: "Belum terbit. Periksa daftar ini, lalu tekan tombolnya sekali lagi.",
  row: { indicator: "Indikator", result: "Hasil", link: "Bagian" },
  noLevel: "Kosong",
  noIndicator: "Pilih indikator",
  status: [
    { value: "", label: "Pilih keadaan" },
    ...CHOSEN_STATUSES.map((status) => ({ value: status, label: PRACTICE_STATUS[status] })),
  ],
  kinds: PRACTICE_KINDS.toSorted((a, b) => Number(a === "other") - Number(b === "other")).map((kind) => ({
    value: kind,
    label: PRACTICE_KIND[kind],
  })),
  digital: [
    { value: "", label: "Tidak disebutkan" },
    { value: "yes", label: "Ya" },
    { value: "no", label: "Tidak" },
  ],
  groups: {
    about: "Ringkasan dan pelaku",
    means: "Waktu, biaya, dan syarat",
    results: "Hasil dengan angka",
    level: "Dari fakta ke tingkat",
    links: "Yang dapat dibawa pulang",
  },
} as const;

/** Labels by the field's name without the number of its row. */
export const PRACTICE_LABELS: Readonly<Record<string, string>> = {
  judul: "Judul",
  indikator: "Indikator",
  dari: "Dari tingkat",
  ke: "Ke tingkat",
  masalah: "Masalah",
  langkah: "Yang dilakukan",
  hasil: "Hasil",
  kendala: "Yang tidak berhasil",
  status: "Keadaan sekarang",
  ringkasan: "Ringkasan",
  jenis: "Jenis",
  digital: "Berbasis digital",
  inisiator: "Inisiator",
  unit: "Unit pelaksana",
  mitra: "Mitra",
  asal: "Asal gagasan",
  mulai: "Mulai berjalan",
  "biaya-dari": "Biaya paling sedikit",
  "biaya-sampai": "Biaya paling banyak",
  "minggu-dari": "Waktu paling cepat (minggu)",
  "minggu-sampai": "Waktu paling lama (minggu)",
  tim: "Jumlah orang dalam tim",
  syarat: "Syarat",
  dasar: "Dasar hukum",
  ukuran: "Yang diukur",
  sebelum: "Sebelum",
  sesudah: "Sesudah",
  tahun: "Tahun",
  rujukan: "Sumber angka",
  fakta: "Fakta",
  analisis: "Analisis",
  tingkat: "Tingkat yang dicapai",
  keberlanjutan: "Keberlanjutan",
  bagian: "Nama bagian",
  tautan: "Tautan",
  lisensi: "Lisensi",
};

const { title, summaryWords, text } = PRACTICE_LIMITS;

export const PRACTICE_HINTS: Readonly<Record<string, string>> = {
  judul: `Sebut apa yang dikerjakan, bukan nama aplikasinya. Paling panjang ${title} huruf.`,
  indikator: "Indikator yang terbantu praktik ini.",
  masalah: `Apa yang terjadi sebelumnya, dan siapa yang merasakannya. Boleh Markdown, paling panjang ${formatCount(text)} huruf.`,
  langkah: "Urut, supaya dinas lain dapat mengikutinya: siapa, apa, berapa lama.",
  hasil: "Apa yang berubah. Sebut angka bila ada.",
  kendala:
    "Bagian yang paling dicari dinas lain. Misalnya: “Dua kecamatan berhenti memakai karena tidak ada operator”, “Anggaran server tidak disetujui, jadi kami menumpang di provinsi”, “Aplikasi pertama tidak dipakai; kami ganti dengan formulir sederhana”. Bila semuanya lancar, tulis apa yang hampir gagal.",
  ringkasan: `Paling banyak ${summaryWords} kata, seperti diminta lomba inovasi.`,
  inisiator: "Jabatan atau unit, misalnya Kepala Bidang Aplikasi.",
  unit: "Unit yang menjalankan sehari-hari.",
  mitra: "Perangkat daerah, desa, kampus, atau pihak lain yang terlibat.",
  asal: "Gagasan sendiri, atau ditiru dari daerah mana.",
  mulai: "Bulan atau tahun. Misalnya Mei 2023, 2023-05, atau 2023",
  "biaya-dari": "Misalnya 50 juta atau Rp50.000.000. Tulis 0 bila tanpa biaya tambahan.",
  "biaya-sampai": "Kosongkan bila hanya satu angka.",
  "minggu-dari": "Dari mulai sampai dipakai, dalam minggu.",
  syarat: "Aturan, orang, prasarana, dan anggaran yang harus ada lebih dahulu.",
  dasar: "Peraturan atau keputusan, dengan tautan JDIH bila ada.",
  ukuran: "Misalnya hari penyelesaian permohonan",
  rujukan: "Laporan, aplikasi, atau survei tempat angka itu tercatat.",
  fakta: "Apa yang ada, dengan bukti yang dapat ditunjukkan.",
  analisis: "Mengapa fakta itu memenuhi kriteria tingkatnya.",
  tingkat: "Tingkat menurut penilaian, misalnya 3 pada penilaian 2024.",
  keberlanjutan: "Siapa yang menjaga, dengan anggaran apa, dan apa yang terjadi bila orangnya pindah.",
  bagian: "Misalnya templat SOP, kode sumber, atau contoh keputusan",
  tautan: "Alamat yang diawali https://",
  lisensi: "Misalnya CC BY 4.0. Kosongkan bila belum ditentukan.",
};

/** A text of a field that stands for something: what it stands for; `undefined` where the text speaks for itself. */
export function wordPracticeField(field: string, text: string): string | undefined {
  const { base } = splitField(field);
  const chosen: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>> = {
    status: PRACTICE_FORM.status,
    jenis: PRACTICE_FORM.kinds,
    digital: PRACTICE_FORM.digital,
  };
  if (text === "") return undefined;
  if (base !== "indikator") return chosen[base]?.find(({ value }) => value === text)?.label;
  const [instrument, no] = text.split("/");
  return `Indikator ${no}, instrumen ${instrument}`;
}

/** "indikator-2" is "Indikator 2": a field as errors, versions and differences name it. */
export function labelPracticeField(field: string): string {
  const { base, row } = splitField(field);
  const label = PRACTICE_LABELS[base] ?? field;
  return row === undefined ? label : `${label} ${row}`;
}

/** The name of a repeated field and the number of its row. */
export function splitField(field: string): { base: string; row: string | undefined } {
  const match = /^([a-z]+)-(\d+)$/.exec(field);
  return { base: match?.[1] ?? field, row: match?.[2] };
}

export function sayCompleteness({ short, full }: PracticeCompleteness): string {
  return `${short.filled} dari ${short.of} isian pendek; ${full.filled} dari ${full.of} isian lengkap`;
}

export function sayWaitingPractice({ name, position, at, isOwn }: WaitingPractice, zone: OfficeZone): string {
  const when = formatInstant(at, zone);
  if (isOwn) return `Usulan Anda dari ${when} menunggu ditinjau.`;
  return `Usulan ${[sayPerson(name), position].filter(Boolean).join(", ")}, dari ${when} menunggu ditinjau.`;
}

export function saySimilar({ title, regionName }: SimilarPractice): string {
  return `${title} (${regionName})`;
}

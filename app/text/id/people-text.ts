import type { TextProblem } from "../../domain/people-text.ts";

/** What keeps a text from being shown, at its field and in the summary. */
export const TEXT_PROBLEMS: Readonly<Record<TextProblem, string>> = {
  too_long: "Teks ini terlalu panjang untuk ditampilkan. Ringkas, atau pindahkan sebagian ke lampiran.",
  too_complex: "Teks ini terlalu rumit untuk ditampilkan. Kurangi tanda * _ [ > yang berulang.",
  busy: "Server sedang sibuk menyusun teks lain. Isian Anda utuh; coba lagi sebentar lagi.",
};

export const PREVIEW = {
  title: "Pratinjau",
  note: "Beginilah teks ini akan terbaca. Belum disimpan.",
  empty: "Belum ada teks.",
} as const;

export const WRITING_HELP = {
  title: "Cara menulis",
  lead: "Tulis seperti biasa; baris kosong memulai paragraf baru. Tanda berikut memberi bentuk:",
  marks: [
    ["## Judul bagian", "judul; ### untuk judul di bawahnya"],
    ["**tebal** dan *miring*", "kata tebal dan kata miring"],
    ["- butir", "daftar; satu butir tiap baris, dengan baris kosong di atasnya"],
    ["1. langkah", "daftar bernomor; nomor yang Anda tulis dipertahankan, juga tahun"],
    ["- [x] selesai", "daftar tugas; [ ] untuk yang belum"],
    ["[kata](https://contoh.go.id)", "tautan"],
    ["![keterangan gambar](lampiran:alur.png)", "gambar dari lampiran catatan ini, dengan nama berkasnya"],
    ["> kutipan", "kutipan"],
    ["| Tahun | Nilai |", "tabel; baris keduanya | --- | ---: | (titik dua: rata kanan)"],
  ],
  html: "Kode HTML tidak dipakai: tandanya dihapus, kata-katanya tetap.",
} as const;

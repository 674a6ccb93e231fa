import type { SnapshotFrame, SnapshotRefusal } from "../../domain/snapshot.ts";
import { formatDay, formatInstant } from "../format.ts";

/** Words of `/arsip/:date/…`. */
export const ARCHIVE = {
  freeze: "Bekukan halaman ini",
  banner: (day: string) => `Keadaan data per ${formatDay(day)}, tidak berubah`,
  latest: "Lihat yang terbaru",
  hash: "Sidik data (SHA-256)",
  title: (what: string, day: string) => `${what}, keadaan ${formatDay(day)}`,
  rowsOnly: "Salinan ini dibuat dengan susunan halaman yang lama, jadi ditampilkan sebagai tabel seperti berkasnya.",
  rowsCaption: (day: string) => `Isi yang dibekukan, keadaan ${formatDay(day)}`,
  unknown:
    "Alamat arsip ini tidak ada. Yang dapat dibekukan: halaman daerah dan perbandingan, misalnya /arsip/2026-11-25/daerah/18.11.",
  unknownRegions: "Alamat arsip ini memuat daerah yang tidak dikenal atau lebih dari enam daerah.",
  note: (day: string) => `Keadaan data per ${formatDay(day)}; berkas ini tidak berubah setelah koreksi.`,
  reconstructed:
    "Disusun kemudian dari klaim dan keputusan yang berlaku pada akhir hari itu. Median tidak disertakan; profil daerah dan daftar putaran menurut saat penyusunan.",
  verify:
    "sidik adalah SHA-256 dari {data, tampilan} pada berkas JSON dengan kunci berurut dan tanpa spasi; tampilan memuat semua yang ditunjukkan halamannya.",
  covers: "Sidik mencakup semua yang ditunjukkan di bawah ini; ada pada berkas JSON-nya sebagai data dan tampilan.",
  coversRows: "Sidik mencakup baris berkasnya saja.",
  verifyRows: "sidik adalah SHA-256 dari isi `data` sebagai JSON dengan kunci berurut dan tanpa spasi.",
} as const;

/** The day's limit of new copies was reached. */
export const NOT_KEPT =
  "Batas salinan baru hari ini sudah tercapai: isi ini benar untuk saat ini, tetapi belum disimpan. Buka lagi besok.";

/** How the copy came about, in one to three sentences. */
export function sayBasis({ basis, createdAt, stored }: SnapshotFrame): string {
  const made = `Dibuat ${formatInstant(createdAt, "Asia/Jakarta")}.`;
  const how = {
    same_day: "",
    unchanged: "Sejak hari itu tidak ada klaim atau keputusan yang berubah.",
    reconstructed: ARCHIVE.reconstructed,
  }[basis];
  return [made, how, stored ? "" : NOT_KEPT].filter((part) => part !== "").join(" ");
}

/** Why there is no copy, for the page and the file. */
export function sayRefusal(refusal: SnapshotRefusal): string {
  switch (refusal.kind) {
    case "no_day":
      return "Tanggal arsip ditulis tahun-bulan-hari, misalnya 2026-11-25.";
    case "future":
      return "Hari itu belum tiba, jadi belum ada yang dapat dibekukan.";
    case "too_early":
      return `Kiat belum memuat nilai pada hari itu; isi pertama dimuat ${formatDay(refusal.firstDay)}.`;
    case "no_page":
      return "Halaman ini tidak ada, atau tahunnya di luar data.";
  }
}

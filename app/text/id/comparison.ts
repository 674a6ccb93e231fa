import { ABSENCES } from "../../domain/absence.ts";
import type { ComparisonChange } from "../../domain/comparison.ts";
import { FAR_FROM, SLIGHT_BELOW } from "../../domain/difference.ts";
import { formatDifference, formatFine, formatSize } from "../format.ts";

/** Words of `/bandingkan`. */
export const COMPARISON = {
  crumb: "Bandingkan",
  emptyTitle: "Bandingkan daerah",
  emptyLead:
    "Pilih dua sampai enam daerah. Indeks, domain, dan riwayatnya disandingkan, hanya di dalam instrumen yang sama.",
  examples: "Contoh untuk mulai",
  eyebrow: (year: number, tag: string) => `Perbandingan, penilaian ${year}, instrumen ${tag}`,
  add: "Tambah daerah",
  settings: "Tambah atau atur",
  addHint: "Nama atau kode, misalnya Mesuji atau 18.11.",
  addButton: "Tambahkan",
  year: "Tahun penilaian",
  newest: "Terbaru untuk semua",
  apply: "Terapkan",
  reset: "Atur ulang",
  chosen: "Daerah yang dibandingkan",
  thresholds: `Jauh: selisih ${formatSize(FAR_FROM)} atau lebih. Di atas atau di bawah: kurang dari ${formatSize(FAR_FROM)}. Sedikit: kurang dari ${formatSize(SLIGHT_BELOW)}. Setara: di dalam pembulatan.`,
  mixedKinds:
    "Daerah yang dipilih berbeda jenis (provinsi, kabupaten, kota); tugas dan layanannya tidak sama, jadi bacalah selisihnya dengan hati-hati.",
  table: "Tabel",
  measure: "Ukuran",
  caption: (count: number, year: number, tag: string) =>
    `Indeks dan bagiannya untuk ${count} daerah, penilaian ${year}, instrumen ${tag}. Selisih dihitung terhadap daerah pertama.`,
  sameSource: "Nilai tanpa nomor sumber bersumber sama dengan indeks di kolomnya.",
  scale: (min: string, max: string) => `skala ${min} sampai ${max}`,
  weight: (weight: string) => `bobot ${weight}`,
  domains: "Domain",
  aspects: "Aspek",
  indicators: "Indikator",
  about: "Tentang daerah",
  nobody: "Belum ditemukan untuk semua daerah yang dipilih",
  nextBand: "Ke predikat berikutnya",
  nextBandOf: (band: string) => `menuju ${band}`,
  between: (above: string, atMost: string) => `${above} sampai ${atMost}`,
  atMost: (most: string) => `paling banyak ${most}`,
  disputed: "sumber lain menyebut angka berbeda",
  topBand: "sudah di predikat tertinggi",
  noNextBand: "tidak dihitung: predikat terbit tidak cocok dengan angkanya",
  changeRow: (from: number, to: number) => `Perubahan ${from} ke ${to}`,
  population: "Penduduk",
  populationNote: "Desember 2024",
  area: "Luas",
  change: "Perubahan",
  changeNote: (tag: string) => `Hanya di dalam instrumen ${tag}.`,
  noChange: (year: number, tag: string) =>
    `Tidak ada perubahan yang dapat dihitung sampai ${year}: belum ada tahun lain dengan nilai pada instrumen ${tag}, dan nilai dari instrumen lain tidak dikurangkan.`,
  undrawn: "Tidak digambar",
  changeSub: (from: number, to: number) => `Indeks ${from} (berongga) ke ${to} (penuh)`,
  history: "Riwayat nilai",
  historyNote:
    "Panel dengan sumbu yang sama. Garis tipis: daerah lainnya. Tidak ada garis melewati pergantian instrumen.",
  historyCaption: "Angka yang sama sebagai tabel",
  historyGapCaption: (focus: string) =>
    `Angka yang sama sebagai tabel, dengan selisih terhadap ${focus} untuk tahun yang instrumennya sama`,
  yearGap: (hundredths: number) => `selisih ${formatDifference(hundredths)}`,
  coverage: (kind: string, n: number, bodies: number, year: number, median: number) =>
    `${n} dari ${bodies} ${kind} punya indeks ${year}; mediannya ${formatFine(median)}.`,
  coverageTitle: "Cakupan",
  seamRow: (tag: string) => `Instrumen ${tag}: tidak sebanding dengan baris instrumen lain`,
} as const;

/** Why the change of a region cannot be drawn: "2021 belum ditemukan", or its instruments differ. */
export function sayNoChange({ from, to }: ComparisonChange["byRegion"][number]): string {
  const missing = [from, to].flatMap((score) =>
    score.status === "available" ? [] : [`${score.year} ${ABSENCES[score.status].label}`],
  );
  return missing.length > 0
    ? missing.join(", ")
    : `instrumen ${from.year} dan ${to.year} berbeda, jadi tidak dikurangkan`;
}

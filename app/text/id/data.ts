import type { Absence } from "../../domain/absence.ts";
import type { YearCoverage } from "../../domain/data-counts.ts";

/** Words of `/data`. */
export const DATA = {
  counts: "Apa yang ada",
  countsNote: "Dihitung dari isi pemasangan ini sekarang.",
  countsCaption: "Isi menurut jenis",
  what: "Isi",
  count: "Jumlah",
  regions: (provinces: number, regencies: number, cities: number) =>
    `Wilayah: ${provinces} provinsi, ${regencies} kabupaten, ${cities} kota`,
  claims: (level: string, regions: string) => `Klaim ${level}, untuk ${regions} daerah`,
  sources: "Sumber",
  coverage: "Cakupan per tahun",
  coverageNote: "Daerah dengan nilai resmi yang diadopsi. Tidak tercantum bukan berarti tidak menerapkan.",
  coverageCaption: "Daerah dengan nilai menurut tahun dinilai dan instrumen",
  coverageColumns: {
    year: "Tahun dinilai",
    index: "Indeks",
    domain: "Domain",
    aspect: "Aspek",
    indicator: "Indikator",
    list: "Daftar hasil",
  },
  files: "Berkas",
  filesNote: "Tambahkan .csv, .json, atau .xlsx pada alamat halaman data mana pun.",
  columns: "Kolom",
  columnsNote: "Sama pada semua berkas nilai, dalam urutan ini.",
  columnsCaption: "Arti kolom berkas nilai",
  column: "Kolom",
  meaning: "Artinya",
  statuses: "Kata status",
  statusesNote: "Nilai yang tidak ada tidak pernah ditulis sebagai nol.",
  statusesCaption: "Isi kolom status",
  status: "Kode",
  mark: "Tanda",
  word: "Kata",
} as const;

export const LIST_STATES: Record<YearCoverage["list"], string> = {
  complete: "lengkap",
  incomplete: "tidak lengkap",
  pending: "menunggu hasil",
};

/** Files of the whole: what is in them and the page they belong to. */
export const DATA_FILES = [
  { path: "/data/nilai", what: "Semua nilai resmi yang diadopsi, dan konflik yang belum diputus" },
  { path: "/daerah", what: "Semua daerah dengan nilai terbarunya" },
  { path: "/instrumen", what: "Instrumen" },
  { path: "/indikator", what: "Indikator" },
  { path: "/sumber", what: "Sumber" },
] as const;

export const STATUS_MEANINGS: Record<Absence, string> = {
  not_found: "belum ada sumber yang kami temukan",
  not_assessed: "daftar putaran itu lengkap dan daerah ini tidak tercantum",
  not_applicable: "daerah belum ada, atau tidak mempunyai pemerintahan sendiri",
  withheld: "dinilai, tetapi nilainya tidak diterbitkan",
  conflict: "sumber yang sama kuat menyebut nilai berbeda; tidak ada yang diadopsi",
  withdrawn: "pernah dimuat, lalu ditarik",
  pending: "hasil putaran belum terbit",
};

/** Words of `/data/nilai.json` and its other forms. */
export const SCORE_FILE = {
  title: "Semua nilai resmi",
  what: "semua nilai resmi",
  notes: [
    "Nilai resmi yang diadopsi dan konflik yang belum diputus, menurut kode daerah, tahun, instrumen, tingkat, dan nomor.",
    "Nilai dari instrumen yang berbeda tidak sebanding.",
  ],
} as const;

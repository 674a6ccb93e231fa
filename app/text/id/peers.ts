import type { PeerScope, PeerVariable } from "../../domain/peer-recipe.ts";
import type { RegionKind } from "../../domain/region-names.ts";
import { formatCount } from "../format.ts";
import { KINDS } from "./scores.ts";

/** Words of `/sebanding`. */
export const PEERS = {
  crumb: "Daerah sebanding",
  emptyTitle: "Daerah mana yang sebanding?",
  emptyLead:
    "Pilih satu daerah. Delapan daerah yang paling mirip ditampilkan dengan alasannya: penduduk, luas, kepadatan, jarak, dan letak.",
  title: (name: string) => `Daerah yang sebanding dengan ${name}`,
  region: "Daerah",
  regionHint: "Nama atau kode, misalnya Mesuji atau 18.11.",
  find: "Cari yang sebanding",
  apply: "Hitung ulang",
  reset: "Pakai resep baku",
  compare: "Pakai di perbandingan",
  compareRegion: "Bandingkan dengan yang sebanding",
  all: "Lihat delapan daerah sebanding dan cara menghitungnya",
  scope: "Lingkup",
  baseYear: "Tahun nilai awal",
  baseHint: "Hanya dipakai bila bobot nilai awal lebih dari 0.",
  weights: "Bobot, 0 sampai 9",
  table: "Delapan daerah terdekat",
  tableNote: "Urut menurut kemiripan, bukan menurut nilai. Jarak kemiripan 0 berarti sama.",
  tableCaption: (name: string) => `Daerah yang paling mirip dengan ${name}, dengan alasan dan indeks resmi terbaru`,
  columns: { region: "Daerah dan alasan", distance: "Jarak kemiripan", index: "Indeks terbaru", band: "Predikat" },
  variables: "Peubah, bobot, dan selisih",
  variablesNote: "Penduduk dan luas per Desember 2024. Data kami tidak memuat penduduk dan luas menurut tahun.",
  variablesCaption: (name: string) =>
    `Nilai tiap peubah dan selisih bakunya terhadap ${name}, dalam simpangan baku daerah yang diukur`,
  weightRow: "Bobot",
  focusRow: "daerah ini",
  unknown: "tidak diketahui",
  notCounted: "tidak dihitung",
  frozen: "Kelompok yang dibekukan",
  frozenNote:
    "Kelompok tiap tahun disimpan saat datanya pertama dimuat dan tidak berubah bila data diperbaiki kemudian. Halaman perbandingan memakai kelompok beku.",
  same: "Sama dengan hitungan hari ini.",
  differs: (added: string, gone: string) =>
    [added === "" ? "" : `Hari ini masuk: ${added}.`, gone === "" ? "" : `Hari ini keluar: ${gone}.`]
      .filter((part) => part !== "")
      .join(" "),
  frozenYears: (years: string, recipe: string, weights: string) => `${years}, resep ${recipe} (${weights})`,
  section: "Daerah sebanding",
  noFrozen: "Belum ada kelompok beku untuk daerah ini.",
  none: "Tidak ada daerah lain dalam lingkup ini yang dapat dihitung kemiripannya.",
  noGovernment: (name: string) =>
    `${name} tidak mempunyai pemerintahan sendiri yang dinilai, jadi tidak punya kelompok sebanding.`,
  how: "Bagaimana ini dihitung",
  latest: "Indeks resmi terbaru",
} as const;

/** The variables as the page calls them; the letters are those of the address. */
export const PEER_VARIABLE_WORDS: Record<PeerVariable, string> = {
  population: "penduduk",
  area: "luas",
  density: "kepadatan",
  distance: "jarak",
  place: "letak",
  start: "nilai awal",
};

export const PEER_SCOPE_WORDS: Record<PeerScope, string> = {
  same_kind: "Sejenis, seluruh Indonesia",
  province: "Sejenis, satu provinsi",
  island: "Sejenis, satu gugus pulau",
  all_kinds: "Semua jenis",
};

/** Among whom the page looked: "415 kabupaten di seluruh Indonesia". */
export function sayAmong(scope: PeerScope, kind: RegionKind, candidates: number): string {
  const count = formatCount(candidates);
  if (scope === "all_kinds") return `${count} pemerintah daerah dari semua jenis`;
  const where = {
    same_kind: "lain di seluruh Indonesia",
    province: "lain di provinsi yang sama",
    island: "lain di gugus pulau yang sama",
  };
  return `${count} ${KINDS[kind]} ${where[scope]}`;
}

import type { SearchKind } from "../../domain/search-document.ts";
import type { SearchView } from "../../domain/search-view.ts";
import { formatCount } from "../format.ts";

export const SEARCH_KIND_TITLES: Record<SearchKind, string> = {
  region: "Daerah",
  indicator: "Indikator",
  practice: "Praktik",
  visit: "Kunjungan",
  question: "Pertanyaan",
  source: "Sumber",
  page: "Halaman",
  term: "Istilah",
};

/** Words of `/cari`. */
export const SEARCH = {
  title: "Cari",
  titleOf: (q: string) => `Cari “${q}”`,
  lead: "Cari daerah, indikator, praktik, kunjungan, pertanyaan, sumber, halaman, atau istilah.",
  label: "Kata yang dicari",
  hint: "Misalnya “Tulang Bawang Barat”, “Tubaba”, “indikator 9 level 2”, “108/2023”, atau “audit TIK”.",
  submit: "Cari",
  region: "Daerah yang dimaksud",
  maybe: "Maksud Anda …?",
  compare: "Bandingkan",
  values: "Semua nilainya",
  indicator: (no: number) => `Indikator ${no}`,
  level: (level: number, name: string) => `Tingkat ${level} pada instrumen ini bernama ${name}.`,
  inInstrument: (tag: string) => `Instrumen ${tag}`,
  otherInstruments: "Nomor yang sama pada instrumen lain berarti hal lain:",
  all: (count: number, title: string) => `Semua ${formatCount(count)} hasil ${title.toLowerCase()}`,
  ignored: (count: number) => `${formatCount(count)} kata terakhir tidak ikut dicari: paling banyak delapan kata.`,
  fileWithoutQuery: "Tulis kata yang dicari, misalnya /cari.json?q=audit.",
  files: "Hasil halaman ini sebagai berkas:",
  meant: "Mungkin maksud Anda:",
  allKinds: "Semua jenis",
  kindsLabel: "Jenis hasil",
  noHits: "Halaman ini tidak memuat hasil lagi.",
  nothing: (q: string) => `Tidak ada yang memuat semua kata dalam “${q}”.`,
  wordless: (q: string) => `“${q}” tidak memuat huruf atau angka, jadi tidak ada yang dapat dicari.`,
  nothingHint: "Coba lebih sedikit kata, atau cari melalui salah satu daftar ini.",
  ways: { regions: "Semua daerah", indicators: "Semua indikator", sources: "Semua sumber", glossary: "Glosarium" },
} as const;

/** What was found, in one sentence. */
export function sayFound({ text, corrected, total, region, candidates, wordless }: SearchView): string {
  if (wordless) return SEARCH.wordless(text);
  if (corrected !== null) return `${SEARCH.nothing(text)} ${found(total, corrected)}`;
  if (total > 0) return found(total, text);
  if (region !== null) return `“${text}” adalah nama lain untuk ${region.name}.`;
  return candidates.length > 0 ? `${SEARCH.nothing(text)} Ada nama yang mirip.` : SEARCH.nothing(text);
}

/** Relatives and other names of the words count too: "pengelolaan" finds "mengelola". */
function found(total: number, text: string): string {
  return `${formatCount(total)} hasil memuat semua kata dalam “${text}”, bentuk lainnya, atau padanannya.`;
}

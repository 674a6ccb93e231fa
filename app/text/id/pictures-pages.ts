import { formatList } from "../format.ts";

/** Words of the pictures of pages that have one chart. Titles are findings of the page; these say what is measured. */
export const PAGE_PICTURE = {
  missingFile: "Berkas ini tidak ada.",
  noRegion: "Parameter daerah belum memuat daerah yang dikenal.",
  onScale: (min: string, max: string) => `Letak pada skala ${min} sampai ${max}`,
  simulationNote: "bukan nilai resmi",
  nowLine: "sekarang, garis utuh",
  targetLine: "dengan target, garis putus-putus",
  spanLine: "rentang yang mungkin selama ada indikator yang belum diisi",
  noCoverage: "Belum ada putaran dengan daftar hasil yang lengkap, jadi cakupannya belum dapat digambar.",
  tilesInstrument: (year: number, tag: string) => `Penilaian ${year} memakai instrumen ${tag}.`,
  tileBar: "Panjang batang: bagian pemerintah daerah yang dinilai. Ini cakupan, bukan peringkat.",
  weights: (tag: string, parts: readonly string[], weight: string) =>
    `Bobot terbesar menurut instrumen ${tag}: ${formatList(parts)}, ${weight} dari indeks`,
  weightsSub: (what: string, state: string, counts: string) => `${what}, dalam persen. ${state}. Seluruhnya ${counts}.`,
  timelineSub: "Tahun penilaian menurut instrumennya. Yang diarsir: instrumen berganti.",
} as const;

import { levelGain } from "../../domain/index-computation.ts";
import type { IndicatorListView, QuotedGroup } from "../../domain/indicator-view.ts";
import type { Instrument, InstrumentIndicator } from "../../domain/instrument.ts";
import { largestWeight } from "../../domain/instrument-structure.ts";
import { formatList, formatWeight } from "../format.ts";
import { formatIndexPart } from "../level-gain.ts";

/** "Tingkat Kematangan Penerapan Manajemen Data" is "Penerapan Manajemen Data": nearly every name begins so. */
export function shortName(name: string): string {
  return name.replace(/^Tingkat Kematangan /, "");
}

/** "Naik satu level menambah indeks 0,015." */
export function sayGain(instrument: Instrument, no: number): string {
  return `Naik satu level menambah indeks ${formatIndexPart(levelGain(instrument, no) ?? 0)}.`;
}

/** At most two findings about where the weight of an instrument lies. */
export function sayInstrumentWeights({ instrument, choices }: IndicatorListView): string[] {
  const heaviest = [...instrument.aspects].sort((a, b) => b.weight - a.weight)[0];
  if (heaviest === undefined) return [];
  const count = instrument.indicators.filter(({ aspectNo }) => aspectNo === heaviest.no).length;
  const first = `Bobot terbesar ada pada aspek ${heaviest.name}: ${formatWeight(heaviest.weight)} dari indeks, ${count} indikator.`;
  const top = topIndicators(instrument);
  const nos = top.length > 3 ? `${top.length} indikator` : `indikator ${formatList(top.map(({ no }) => String(no)))}`;
  const others = choices
    .filter((choice) => choice.instrument.code !== instrument.code)
    .map((choice) => `${formatIndexPart(largestWeight(choice.instrument))} pada ${choice.instrument.tag}`);
  const beside = others.length === 0 ? "" : ` (paling banyak ${formatList(others)})`;
  return [
    first,
    `Naik satu level menambah indeks paling banyak ${formatIndexPart(largestWeight(instrument))}, pada ${nos}${beside}.`,
  ];
}

function topIndicators(instrument: Instrument): InstrumentIndicator[] {
  const weight = largestWeight(instrument);
  return instrument.indicators.filter((one) => one.weight === weight);
}

/** Words of `/indikator`. */
export const INDICATORS = {
  title: (indicators: number, aspects: number) => `${indicators} indikator, ${aspects} aspek`,
  crumb: "Indikator",
  eyebrow: { in_force: "Sedang berlaku", superseded: "Sudah diganti", draft: "Konsep" },
  tabs: "Instrumen",
  search: "Cari indikator",
  searchLabel: "Nama atau nomor indikator",
  searchHint: "Misalnya: 23, atau manajemen data",
  refused: (text: string, tag: string) => `“instrumen=${text}” tidak dikenal. Yang tampil ${tag}.`,
  draftRefused: (tag: string) =>
    `Konsep 2025 tidak punya daftar indikator di sini, karena tidak pernah dipakai. Yang tampil ${tag}.`,
  draftLink: "Buka halaman konsep 2025",
  unchecked: "Dibaca dari ringkasan terbuka",
  weights: "Bobot aspek dalam indeks",
  weightsSub: "Persen dari seluruh indeks; nomor aspek sesuai daftar di bawah",
  caption: "Indikator, tambahan indeks bila naik satu level, dan bobot. Urut menurut nomor di peraturan.",
  columns: { indicator: "Indikator", gain: "Satu level", weight: "Bobot" },
  found: (shown: number, total: number, q: string) => `${shown} dari ${total} indikator cocok dengan “${q}”.`,
  nothing: (q: string, tag: string) => `Tidak ada indikator ${tag} yang cocok dengan “${q}”.`,
  elsewhere: (count: number, tag: string) => `${count} di ${tag}`,
  elsewhereLead: "Di instrumen lain:",
  reset: "Tampilkan semua",
  aspect: (no: number, name: string, weight: number) => `Aspek ${no}. ${name}, ${formatWeight(weight)}`,
  domain: (no: number, name: string, weight: number) => `Domain ${no}. ${name}, ${formatWeight(weight)}`,
  citation: (tag: string) => `indikator instrumen ${tag}`,
} as const;

export const GROUPS: Record<QuotedGroup, string> = {
  nation: "Semua instansi",
  province: "Provinsi",
  regency: "Kabupaten",
  city: "Kota",
};

/** Words of `/indikator/:instrument/:no`. */
export const INDICATOR = {
  eyebrow: (no: number, aspect: string, domain: string | null) =>
    domain === null ? `Indikator ${no}, aspek ${aspect}` : `Indikator ${no}, domain ${domain}, aspek ${aspect}`,
  fullName: (name: string) => `Nama di peraturan: ${name}.`,
  weight: "Bobot dalam indeks",
  share: (share: string, aspect: string) => `${share} dari aspek ${aspect}.`,
  capability: (word: string) => `Dinilai sebagai ${word}.`,
  sameLead: (no: number) => `Nomor ${no} di instrumen lain:`,
  sameItem: (no: number, year: number) => `Mencari indikator ${no} versi ${year}?`,
  sameNote: "Nomor yang sama belum tentu indikator yang sama; hubungannya belum dipetakan.",
  levels: "Tingkat kematangan",
  level: "Level",
  contributes: (part: string) => `Menyumbang ${part} pada indeks.`,
  noLevels: "Nama levelnya belum ditemukan.",
  values: "Nilai daerah",
  valuesNote: "Daerah yang nilai indikatornya terbit.",
  noValues: "Nilai indikator biasanya tidak dipublikasikan; LHE daerah memuatnya.",
  noValuesHere: (no: number, tag: string) =>
    `Belum ditemukan satu daerah pun yang menerbitkan nilai indikator ${no} menurut ${tag}.`,
  valueCount: (regions: number, shown: number, total: number) =>
    shown === total
      ? `${regions} daerah menerbitkan nilai indikator ini (${total} nilai).`
      : `${regions} daerah menerbitkan nilai indikator ini; tampil ${shown} terbaru dari ${total}, seluruhnya dalam berkas CSV.`,
  valueColumns: { region: "Daerah", year: "Penilaian", value: "Nilai", source: "Sumber" },
  means: "Rata-rata cetak kementerian",
  meansNote: "Dikutip dari laporan, bukan hitungan Kiat. Nilai indikatornya sendiri tidak dicetak.",
  meansCaption: "Rata-rata aspek dan domain tempat indikator ini berada, menurut kelompok instansi",
  meanColumns: { what: "Tahun dan unsur" },
  aspect: "aspek",
  domain: "domain",
  notPrinted: "tidak dicetak",
  simulate: "Simulasikan",
  browse: "Indikator lain",
  previous: "Sebelumnya",
  next: "Berikutnya",
  unknown: (instrument: string, no: string) => `Indikator ${no} tidak ada pada instrumen ${instrument}.`,
  unknownNo: (no: string) => `Tidak ada instrumen dengan indikator ${no}.`,
  citation: (no: number, name: string, tag: string) => `indikator ${no} ${name} (instrumen ${tag})`,
} as const;

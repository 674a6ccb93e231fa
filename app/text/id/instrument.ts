import type { Instrument, InstrumentDomain } from "../../domain/instrument.ts";
import { formatList, formatWeight } from "../format.ts";

/** "Kebijakan Internal SPBE 13 %, Tata Kelola SPBE 25 %, dan …": what a bar of weights shows. */
export function sayWeights(parts: readonly InstrumentDomain[]): string {
  return formatList(parts.map(({ name, weight }) => `${name} ${formatWeight(weight)}`));
}

/** Words of `/instrumen/:code`. */
export const INSTRUMENT = {
  title: (tag: string) => `Instrumen ${tag}`,
  draft: "Konsep, tidak pernah dipakai untuk hasil resmi",
  draftBody: "Bobot dan nama di sini hanya untuk mengenali simulasi tahun 2025 yang memakai konsep ini.",
  inForce: "Sedang berlaku",
  replaced: "Sudah diganti",
  indicators: "Buka daftar indikator",
  facts: "Ringkasan",
  regulation: "Peraturan",
  period: "Berlaku",
  years: "Tahun dinilai",
  structure: "Susunan",
  scale: "Skala",
  confidence: "Keyakinan",
  bands: "Predikat",
  bandsNote: "Ditentukan dari indeks sebelum dibulatkan.",
  bandsChecked: "Ambang dibaca pada naskah peraturan.",
  bandsUnchecked: "Ambang belum diperiksa pada naskah peraturan.",
  columns: { band: "Predikat", range: "Angka" },
  levels: "Tingkat kematangan",
  levelsNote: "Skala untuk menilai tiap indikator.",
  levelsCaption: "Nama level, dari yang terendah",
  levelColumns: { level: "Level", name: "Nama", process: "Kapabilitas proses", service: "Kapabilitas layanan" },
  noLevels: "Nama level konsep ini belum ditemukan.",
  guides: "Pedoman",
  guidesNote: "Pedoman mengubah cara menilai, bukan susunan; garis riwayat tidak diputus.",
  weights: "Bobot",
  weightsNote: "Persen dari seluruh indeks.",
  weightsOf: { domain: "Bobot domain dalam indeks", aspect: "Bobot aspek dalam indeks" },
  rounds: "Putaran",
  roundsNote: "Penilaian tahunan yang memakai instrumen ini.",
  roundsCaption: "Putaran penilaian, keputusan yang menetapkannya, dan lengkap tidaknya daftar hasil yang ditemukan",
  roundColumns: { year: "Tahun", kind: "Jenis", decree: "Keputusan", bodies: "Instansi", list: "Daftar hasil" },
  noRounds: "Belum ada putaran yang memakai instrumen ini.",
  unpublished: "hasil belum terbit",
  complete: "lengkap",
  incomplete: "belum lengkap",
  read: "Dibaca dari",
  unknownCode: (code: string) => `Instrumen dengan kode ${code} tidak ada.`,
  citation: (tag: string, index: string) => `instrumen ${tag} (${index})`,
} as const;

export const STATE_OF: Record<Instrument["status"], string> = {
  in_force: INSTRUMENT.inForce,
  superseded: INSTRUMENT.replaced,
  draft: INSTRUMENT.draft,
};

export const CAPABILITIES = { process: "kapabilitas proses", service: "kapabilitas layanan" } as const;

import type { Confidence, PrintedValue, RoundKind, SourceKind } from "../../domain/score.ts";
import { formatScore } from "../format.ts";

/** Words for what stands beside a value: kind of round, confidence, kind of source. */
export const ROUND_KINDS: Record<RoundKind, string> = {
  evaluation: "evaluasi",
  monitoring: "pemantauan",
  self_assessment: "penilaian mandiri",
  simulation: "simulasi",
  unknown: "jenis penilaian tidak disebut",
};

export const CONFIDENCES: Record<Confidence, string> = { high: "tinggi", medium: "sedang", low: "rendah" };

export const SOURCE_KINDS: Record<SourceKind, string> = {
  ministry_report: "laporan kementerian",
  decree: "keputusan menteri",
  press_quoting_decree: "berita yang mengutip keputusan",
  own_site_quoting_decree: "situs daerah yang mengutip keputusan",
  assessor: "keterangan asesor",
  own_site: "situs daerah",
  press: "berita",
  regulation: "peraturan",
  dataset: "kumpulan data",
  other: "sumber lain",
};

/** Stands beside a value that a decree does not back. */
export const LOW_CONFIDENCE = `keyakinan ${CONFIDENCES.low}`;

/** "sumber lain: 3,7" */
export function sayOtherValues(values: readonly PrintedValue[]): string {
  return `sumber lain: ${values.map(formatScore).join(", ")}`;
}

export const KINDS = { province: "provinsi", regency: "kabupaten", city: "kota" } as const;

/** "Kabupaten" at the beginning of a line. */
export const KIND_TITLES = { province: "Provinsi", regency: "Kabupaten", city: "Kota" } as const;

export const LEVELS = { index: "indeks", domain: "domain", aspect: "aspek", indicator: "indikator" } as const;

/** Why the band cannot be told from the printed value alone. */
export const ON_CUTOFF =
  "Angka tercetak berada tepat di batas; predikat mengikuti indeks sebelum dibulatkan, jadi bisa satu tingkat lebih rendah.";

/** Stands under a band that no source printed. */
export const COMPUTED = "dihitung dari angka";

export const COMPUTED_BAND = "predikat dihitung dari angka tercetak, bukan kutipan";

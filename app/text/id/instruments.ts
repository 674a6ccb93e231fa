import type { Band, Instrument } from "../../domain/instrument.ts";
import type { InstrumentListView } from "../../domain/instrument-view.ts";
import type { PrintedValue } from "../../domain/score.ts";
import { formatDay, formatList, formatScore } from "../format.ts";

type Structure = Pick<Instrument, "domains" | "aspects" | "indicators">;
type Dates = Pick<Instrument, "status" | "inForceFrom" | "inForceTo">;
type Years = Pick<Instrument, "firstYear" | "lastYear">;

/** "4 domain, 8 aspek, 47 indikator"; domains only where the instrument has them. */
export function sayCounts({ domains, aspects, indicators }: Structure): string {
  const domainPart = domains.length === 0 ? [] : [`${domains.length} domain`];
  return [...domainPart, `${aspects.length} aspek`, `${indicators.length} indikator`].join(", ");
}

/** "1 Januari 2021 sampai 4 Juni 2026", "sejak 5 Juni 2026", "sampai 31 Desember 2020". */
export function sayInForce({ status, inForceFrom, inForceTo }: Dates): string {
  if (status === "draft") return "tidak pernah berlaku";
  const from = inForceFrom === null ? "" : formatDay(inForceFrom);
  const to = inForceTo === null ? "" : formatDay(inForceTo);
  if (to === "") return from === "" ? "tanggalnya belum ditemukan" : `sejak ${from}`;
  return from === "" ? `sampai ${to}` : `${from} sampai ${to}`;
}

/** Years assessed: "2018–2020", "sejak 2026", "tidak ada" for a draft. */
export function sayYears({ firstYear, lastYear }: Years): string {
  if (firstYear === null) return "tidak ada";
  if (lastYear === null) return `sejak ${firstYear}`;
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

/** A threshold or an end of the scale: 180 is "1,8", 100 is "1,0". */
export const formatThreshold = (hundredths: number): string =>
  (hundredths / 100).toFixed(hundredths % 10 === 0 ? 1 : 2).replace(".", ",");

/** What one number is called in the instrument before and in the one in force; the numbers are not comparable. */
function sayTranslation(
  value: PrintedValue,
  older: { tag: string; band: Band },
  newer: { tag: string; band: Band },
): string {
  const head = `${formatScore(value)} disebut ${older.band.label} menurut ${older.tag};`;
  const tail =
    older.band.label === newer.band.label
      ? `menurut ${newer.tag} sebutannya sama`
      : `angka yang sama akan disebut ${newer.band.label} menurut ${newer.tag}`;
  return `${head} ${tail}; nilainya tidak sebanding.`;
}

/** "1,0–5,0". */
export const sayScale = ({ scale }: Pick<Instrument, "scale">): string =>
  `${formatThreshold(scale.min)}–${formatThreshold(scale.max)}`;

/** The findings of `/instrumen`: what is in force, what one number is called before and now, and that values stay apart. */
export function sayInstruments({ current, official, example }: InstrumentListView): string[] {
  const at = official.findIndex(({ code }) => code === current.code);
  const [older, newer] = [official[at - 1], official[at]];
  const [before, now] = [example.bands[at - 1], example.bands[at]];
  const translation =
    older && newer && before && now
      ? [sayTranslation(example.value, { tag: older.tag, band: before }, { tag: newer.tag, band: now })]
      : [];
  return [INSTRUMENTS.current(current.tag, sayCounts(current), sayInForce(current)), ...translation, INSTRUMENTS.apart];
}

/** Words of `/instrumen`. */
export const INSTRUMENTS = {
  title: "Instrumen",
  eyebrow: "Alat ukur di balik setiap nilai",
  current: (tag: string, counts: string, since: string) => `Yang berlaku ${tag}, ${since}: ${counts}.`,
  apart: "Nilai dari instrumen yang berbeda tidak disambung, tidak dikurangkan, dan tidak dikonversi di sini.",
  line: "Garis waktu",
  lineNote: "Tahun penilaian tiap instrumen. Arsir: instrumen berganti.",
  lineLabel: (parts: readonly string[]) => `Tahun penilaian: ${formatList(parts)}`,
  side: "Berdampingan",
  sideNote: "Jumlah, skala, dan ambang menurut tiap peraturan.",
  sideCaption: "Ambang bawah termasuk, ambang atas tidak, kecuali pada predikat tertinggi.",
  rows: {
    feature: "Unsur",
    status: "Keadaan",
    domains: "Domain",
    aspects: "Aspek",
    indicators: "Indikator",
    scale: "Skala",
    gain: "Satu level paling banyak",
    starts: (label: string) => `${label} mulai`,
    checked: "Ambang diperiksa pada naskah",
  },
  none: "tidak ada",
  checked: "ya",
  unchecked: "belum",
  uncheckedBands: "ambang belum diperiksa",
  translate: "Angka sama, kata lain",
  translateNote: "Dibaca dari tabel ambang. Bukan konversi: angka di dua instrumen tidak berarti sama.",
  translateCaption: "Sebutan untuk rentang angka yang sama; yang berbeda ditandai.",
  range: "Angka",
  differs: "berbeda",
  offScale: "di luar skala",
  changes: "Yang berubah",
  changesNote: "Dibaca dari jumlah dan ambang di atas.",
  changeTitle: (older: string, newer: string) => `${older} ke ${newer}`,
  draft: "Konsep",
  draftNote: "Hanya untuk mengenali simulasi yang memakainya.",
  draftLine: "konsep, tidak pernah dipakai untuk hasil resmi",
  citation: "daftar instrumen SPBE dan Pemdi",
} as const;

export const STATUSES: Record<Instrument["status"], string> = {
  in_force: "berlaku",
  superseded: "diganti",
  draft: "konsep",
};

import { NATION_SCOPE } from "../../domain/benchmark.ts";
import { type Comparison, compareInWords } from "../../domain/difference.ts";
import type { Hundredths, Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import type { AvailableScore, ScoreView } from "../../domain/score-view.ts";
import type { Series } from "../../domain/series.ts";
import { formatDifference, formatFine, formatList, formatScore } from "../format.ts";
import { KINDS } from "./scores.ts";

type Named = { readonly name: string; readonly shortName: string };
type Median = { readonly median: number; readonly n: number; readonly bodies: number };

/** "Mesuji bernilai 3,99 (Sangat Baik) untuk penilaian 2024, instrumen 59/2020." or why nothing stands there. */
function sayStanding(region: Named, latest: AvailableScore | null, tag: string): string {
  if (latest === null) return `Nilai resmi ${region.name} belum ditemukan untuk tahun mana pun.`;
  const band = latest.band === null ? "" : ` (${latest.band.label})`;
  const rounded = latest.decimals < 2 ? ", dibulatkan satu desimal di sumbernya" : "";
  return `Nilai resmi terbaru ${formatScore(latest)}${band} untuk penilaian ${latest.year}, instrumen ${tag}${rounded}.`;
}

/** What changed since the year before on the same instrument, and over the whole run of years on it. */
function sayChange(series: Series, latest: AvailableScore | null): string | undefined {
  if (latest === null) return undefined;
  const same = series.differences.filter(({ instrument }) => instrument === latest.instrument);
  const last = same.find(({ to }) => to === latest.year);
  const first = same[0];
  if (last === undefined || first === undefined) {
    return "Belum ada nilai tahun lain dengan instrumen yang sama, jadi perubahannya tidak dihitung.";
  }
  const step = `${direction(last.hundredths)} dari ${last.from} ke ${last.to}`;
  if (first.from === last.from) return `${capital(step)}, dengan instrumen yang sama.`;
  const whole = same.reduce((sum, { hundredths }) => sum + hundredths, 0);
  return `${capital(step)}; sejak ${first.from} ${direction(whole)}, dengan instrumen yang sama.`;
}

/** Where the value stands beside the medians of its kind, each with its coverage. */
function sayMedians(
  latest: AvailableScore | null,
  kind: string,
  medians: readonly { readonly place: string; readonly benchmark: Median }[],
): string | undefined {
  if (latest === null || medians.length === 0) return undefined;
  const parts = medians.map(({ place, benchmark }) => {
    const { phrase } = compareToMedian(latest, benchmark);
    const { median, n, bodies } = benchmark;
    return `${phrase} median ${kind} ${place} (${formatFine(median)}; ${n} dari ${bodies} bernilai)`;
  });
  return `${capital(formatList(parts))}.`;
}

/** The strongest and the weakest part, by published value. */
function sayProfile(rows: readonly { name: string; score: ScoreView }[], year: number): string | undefined {
  const known = rows.flatMap(({ name, score }) => (score.status === "available" ? [{ name, score }] : []));
  const sorted = known.sort((a, b) => b.score.value - a.score.value);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || best.score.value === worst.score.value) return undefined;
  return `Domain tertinggi ${year}: ${best.name} ${formatScore(best.score)}; terendah: ${worst.name} ${formatScore(worst.score)}.`;
}

/** A median may lie between two printed values: it is compared as it is shown, with two decimals. */
function compareToMedian(score: { value: Hundredths; decimals: number }, { median }: { median: number }): Comparison {
  return compareInWords(score, { value: Math.round(median / 100) as Hundredths, decimals: 2 });
}

function direction(hundredths: number): string {
  if (hundredths === 0) return "tetap";
  return `${hundredths > 0 ? "naik" : "turun"} ${formatDifference(Math.abs(hundredths)).replace("+", "")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The three or four sentences on top of a region's page, each made from values on the same page. */
export function sayRegion(
  { region, latest, series, benchmarks, profile }: RegionView,
  instruments: readonly Instrument[],
): string[] {
  const tag = instruments.find(({ code }) => code === latest?.instrument)?.tag ?? "";
  const medians = benchmarks.map((benchmark) => ({
    place: benchmark.scope === NATION_SCOPE ? "se-Indonesia" : `di ${region.provinceName}`,
    benchmark,
  }));
  return [
    sayStanding(region, latest, tag),
    sayChange(series, latest),
    sayMedians(latest, KINDS[region.kind], medians),
    profile === null ? undefined : sayProfile(profile.rows, profile.year),
  ].filter((sentence) => sentence !== undefined);
}

/** Words of `/daerah/:code`. */
export const REGION = {
  crumb: "Daerah",
  compare: "Bandingkan dengan yang sebanding",
  simulate: "Simulasi kenaikan level",
  values: "Semua klaim dan sumbernya",
  position: "Posisi",
  positionNote: (tag: string) =>
    `Pita menunjukkan batas predikat instrumen ${tag}. Tanda kecil: median daerah sejenis.`,
  history: "Riwayat nilai",
  historyNote: "Garis hanya menyambung tahun berurutan di dalam satu instrumen.",
  historySub: "Indeks menurut tahun penilaian, skala sampai 5",
  historyCaption: "Angka yang sama sebagai tabel, menurut instrumen",
  profile: "Profil domain",
  profileNote: "Di samping median daerah sejenis. Pita tipis: separuh tengah.",
  positionTitle: (name: string, value: string, year: number) => `${name} ${value} pada penilaian ${year}`,
  profileCaption: (level: string, year: number, tag: string) => `Nilai ${level}, penilaian ${year}, instrumen ${tag}`,
  membersWithValues: "Daftar dengan nilai terbaru",
  noProfile: "Nilai domain daerah ini belum ditemukan. Laporan Hasil Evaluasi (LHE) setiap daerah memuatnya.",
  members: "Kabupaten dan kota",
  sources: "Sumber dan kutipan",
  population: "Penduduk",
  area: "Luas",
  density: "Kepadatan",
  formerCodes: "Kode lama",
  bps: "Kode BPS",
  latest: (indexName: string, year: number) => `${indexName} ${year}`,
  interval: (from: string, to: string) => `Nilai sebenarnya antara ${from} dan ${to}.`,
  disputed: "Sumber lain menyebut angka yang berbeda; lihat semua klaim.",
  average: (kind: string, year: number, value: string) =>
    `Rata-rata ${kind} menurut laporan kementerian ${year}: ${value}. Angka itu dikutip, tidak dihitung ulang di sini.`,
  columns: { year: "Tahun", value: "Nilai", band: "Predikat", round: "Penilaian", source: "Sumber" },
  indicatorCount: (count: number) => `${count} indikator. Tidak sebanding dengan instrumen lain.`,
  noOwnGovernment: "Wilayah administrasi tanpa pemerintahan sendiri, jadi tidak dinilai.",
} as const;

import type { LeaderSheetView, SheetChoice, SheetComparator } from "../../domain/leader-sheet.ts";
import { formatFine, formatScore } from "../format.ts";
import { KINDS } from "./scores.ts";

/** Words of `/daerah/:code/lembar`. */
export const LEADER_SHEET = {
  crumb: "Lembar pimpinan",
  title: (name: string) => `Lembar pimpinan: ${name}`,
  gap: "Selisih",
  choices: "Tiga pilihan",
  fewChoices: "Pilihan",
  choicesNote: (year: number) =>
    `Bagian dengan selisih berbobot terbesar, penilaian ${year}. Selisih menunjukkan letak, bukan sebabnya.`,
  sources: "Sumber",
  back: "Kembali ke halaman daerah",
  print: "Cetak dari menu peramban (Ctrl+P): satu halaman A4.",
  noValue: "Tanpa nilai resmi tidak ada yang dapat dibandingkan.",
  noParts: "Nilai domain kedua pihak tidak lengkap untuk tahun yang sama, jadi tidak ada pilihan yang dihitung.",
  ahead: "Tidak ada bagian yang tertinggal dari pembanding ini.",
  refused: (text: string) => `Pembanding “${text}” tidak dikenal atau daerah ini sendiri, jadi tidak dipakai.`,
  mixed: "Pembanding dipilih pembaca dan jenis daerahnya berbeda, jadi bacalah sebagai acuan saja.",
  what: (name: string) => `lembar pimpinan ${name}`,
} as const;

/** "Dibanding Kabupaten Mesuji (3,99; penilaian 2024): 1,50 di bawah." and how the comparator was taken. */
export function sayGap({ region, comparator, gap }: LeaderSheetView): string[] {
  const { latest } = region;
  if (comparator === null || latest === null) return [LEADER_SHEET.noValue];
  if (gap === null)
    return [`${nameOf(comparator, region)} tidak mempunyai nilai ${latest.year} pada instrumen yang sama.`];
  const other = comparator.kind === "median" ? formatFine(comparator.index.median) : indexOf(comparator);
  const where = gap === 0 ? "sama" : `${sayAmount(Math.abs(gap))} di ${gap > 0 ? "bawah" : "atas"}nya`;
  return [
    `Dibanding ${nameOf(comparator, region)} (${other}; penilaian ${latest.year}): ${where}.`,
    sayHow(comparator),
  ];
}

/** "Tata Kelola SPBE: 1,90 di bawah; menyumbang 0,48 dari selisih." */
export function sayChoice({ name, behind, points }: SheetChoice, view: LeaderSheetView): string {
  const { comparator, gap, partsYear, region } = view;
  const isShare = comparator?.kind === "region" && gap !== null && partsYear === region.latest?.year;
  const share = isShare ? `menyumbang ${sayAmount(points)} dari selisih` : `berbobot ${sayAmount(points)} poin indeks`;
  return `${name}: ${sayAmount(behind)} di bawah; ${share}.`;
}

/** Ten-thousandths above nothing, which two decimals must not make nothing of. */
function sayAmount(tenThousandths: number): string {
  return tenThousandths < 50 ? "kurang dari 0,01" : formatFine(tenThousandths);
}

function sayHow(comparator: SheetComparator): string {
  if (comparator.kind === "median") {
    const { n, bodies } = comparator.index;
    return `Median dari ${n} yang bernilai di antara ${bodies}; median tiap bagian tidak menjumlah menjadi median indeks.`;
  }
  return comparator.chosen
    ? "Pembanding dipilih pembaca."
    : "Pembanding: daerah sebanding terdekat yang mempunyai nilai.";
}

function nameOf(comparator: SheetComparator, { region }: LeaderSheetView["region"]): string {
  return comparator.kind === "region" ? comparator.name : `median ${KINDS[region.kind]} se-Indonesia`;
}

function indexOf({ index }: SheetComparator & { kind: "region" }): string {
  return index === null ? "" : formatScore(index);
}

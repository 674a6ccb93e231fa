import { ENOUGH_MOVES, type Feasibility } from "../../domain/feasibility.ts";
import type { StepOrder } from "../../domain/next-steps.ts";
import { KINDS } from "./scores.ts";

/** Words of "which indicator first?". */
export const NEXT_STEPS = {
  title: "Indikator mana dulu?",
  note: "Tiga ukuran yang berdiri sendiri; tidak ada nilai gabungan.",
  caption: (tag: string) => `Indikator ${tag} yang belum di tingkat tertinggi, bila naik satu tingkat`,
  columns: { indicator: "Indikator", level: "Tingkat", gain: "Tambahan", chance: "Peluang", effort: "Usaha" },
  step: (level: number) => `${level} ke ${level + 1}`,
  unknown: "belum diisi",
  raise: "Naikkan",
  raiseOne: (no: number, level: number) => `Naikkan indikator ${no} ke tingkat ${level + 1}`,
  noEffort: "belum ada laporan praktik",
  order: "Urutan",
  orders: {
    expected: "Tambahan dan peluang",
    gain: "Tambahan",
    feasibility: "Peluang",
    number: "Nomor",
  } satisfies Record<StepOrder, string>,
  done: "Semua indikator sudah di tingkat tertinggi.",
  how: "Bagaimana ini dihitung",
} as const;

/** "62 % (31–86 %, n = 13)", or that there is too little to tell. */
export function sayFeasibility(feasibility: Feasibility | null): string {
  if (feasibility === null) return NEXT_STEPS.unknown;
  const { n, share } = feasibility;
  if (share === null) return `belum cukup data (n = ${n})`;
  return `${percent(share.value)} % (${percent(share.low)}–${percent(share.high)} %, n = ${n})`;
}

/** What stands behind each column. */
export function sayHowSteps(tag: string, kind: keyof typeof KINDS | null): readonly (readonly [string, string])[] {
  const bodies = kind === null ? "daerah" : KINDS[kind];
  return [
    [
      NEXT_STEPS.columns.gain,
      `Bobot indikator menurut ${tag} dikali satu tingkat: sebesar itulah indeks bertambah. Pasti, karena hanya memakai bobot.`,
    ],
    [
      NEXT_STEPS.columns.chance,
      `Bagian dari ${bodies} yang pada satu penilaian berada di tingkat yang sama dan pada penilaian berikutnya, dengan instrumen ${tag} juga, lebih tinggi. Dalam kurung selang Wilson 95 % dan jumlah daerahnya (n); di bawah ${ENOUGH_MOVES} tidak ditampilkan. Urutan waktu, bukan janji dan bukan bukti sebab.`,
    ],
    [
      NEXT_STEPS.columns.effort,
      "Median minggu dan biaya yang dilaporkan praktik untuk kenaikan yang sama. Belum ada praktik yang melaporkannya.",
    ],
    [
      NEXT_STEPS.order,
      "Bila peluangnya diketahui: tambahan dikali batas bawah selang, lalu yang peluangnya belum diketahui menurut tambahannya. Data instrumen ini tidak memuat indikator mana yang nilainya datang dari lembaga lain.",
    ],
  ];
}

function percent(share: number): number {
  return Math.round(share * 100);
}

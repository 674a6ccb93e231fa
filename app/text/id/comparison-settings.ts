import type { ComparisonView } from "../../domain/comparison.ts";
import { type BenchmarkWord, isWithin, type LevelWord, type OrderWord } from "../../domain/comparison-choice.ts";
import type { ComparisonGroup, GroupMiddle } from "../../domain/comparison-group.ts";
import type { NodeLevel } from "../../domain/instrument.ts";
import { formatFine } from "../format.ts";
import { KINDS, LEVELS } from "./scores.ts";

/** Words of what a reader can set on `/bandingkan`, and of the group beside the regions. */
export const SETTINGS = {
  benchmark: "Pembanding",
  level: "Tingkat",
  order: "Urutan daerah lain",
  focus: "Daerah acuan",
  onlyDifferent: "Hanya baris yang berbeda",
  addressOrder: "Seperti dipilih",
  deepest: (level: NodeLevel) => `Terdalam bersama (${LEVELS[level]})`,
} as const;

export const BENCHMARK_WORDS: Record<BenchmarkWord, string> = {
  sebanding: "Daerah sebanding",
  provinsi: "Sejenis di provinsinya",
  nasional: "Sejenis di Indonesia",
  tidak: "Tanpa pembanding",
};

export const LEVEL_WORDS: Record<LevelWord, string> = {
  indeks: "Indeks saja",
  domain: "Sampai domain",
  aspek: "Sampai aspek",
  indikator: "Sampai indikator",
};

export const ORDER_WORDS: Record<OrderWord, string> = {
  nama: "Nama",
  kemiripan: "Kemiripan, terdekat dulu",
  selisih: "Selisih, terbesar dulu",
  nilai: "Nilai, tertinggi dulu",
};

export const LINK_WORDS = {
  deeper: "Tampilkan",
  peers: "Daerah sebanding dan alasannya",
  simulation: (name: string) => `Simulasi kenaikan ${name}`,
} as const;

/** What the column of the group is called. */
export function nameGroup(group: ComparisonGroup): string {
  if (group.kind === "peers") return "Median sebanding";
  return group.kind === "nation" ? "Median nasional" : "Median provinsi";
}

/** Which bodies the group holds. */
export function describeGroup(group: ComparisonGroup): string {
  if (group.missing) {
    return group.kind === "peers"
      ? "Tidak ada kelompok sebanding untuk daerah pertama, jadi tidak ada median."
      : "Provinsi tidak berada di dalam provinsi lain, jadi tidak ada median; pilih sejenis di Indonesia.";
  }
  if (group.kind === "peers") return `${group.bodies} daerah, kelompok ${group.year}, resep ${group.recipe}`;
  const kind = KINDS[group.regionKind];
  return group.kind === "nation" || group.provinceName === null
    ? `${kind} di Indonesia`
    : `${kind} di ${group.provinceName}`;
}

/** "separuh tengah 2,31–2,90, n=8 dari 8" */
export function sayMiddle({ low, high, n, bodies }: GroupMiddle): string {
  return `separuh tengah ${formatFine(low)}\u2013${formatFine(high)}, n=${n} dari ${bodies}`;
}

/** How many rows are not shown, where only different ones are asked for. */
export function sayHidden({ equal, incomparable }: { equal: number; incomparable: number }): string {
  const equalRows = equal === 0 ? "Tidak ada baris setara." : `${equal} baris setara disembunyikan.`;
  return incomparable === 0
    ? equalRows
    : `${equalRows} ${incomparable} baris lain tidak dapat dibandingkan karena nilainya belum ada pada dua daerah.`;
}

/** Why the table does not go as deep as asked, or that it could go deeper for some; `undefined` where neither is so. */
export function sayDepth({ shown, known, common }: ComparisonView["level"]): string | undefined {
  if (!isWithin(shown, known)) return `Nilai ${LEVELS[shown]} belum ditemukan untuk semua daerah yang dipilih.`;
  return shown === common && common !== known
    ? `Nilai ${LEVELS[known]} hanya ditemukan untuk sebagian daerah yang dipilih.`
    : undefined;
}

const REFUSED: Record<string, { what: string; instead: string }> = {
  pembanding: { what: "Pembanding", instead: "dipakai daerah sebanding" },
  tingkat: { what: "Tingkat", instead: "dipakai tingkat terdalam yang ada pada semua daerah" },
  urut: { what: "Urutan", instead: "dipakai urutan seperti dipilih" },
  beda: { what: "Pilihan beda", instead: "semua baris ditampilkan" },
  fokus: { what: "Daerah acuan", instead: "daerah pertama tetap menjadi acuan" },
};

/** What was done with a parameter that could not be used as written. */
export function sayRefused({ name, text }: { name: string; text: string }): string {
  const { what, instead } = REFUSED[name] ?? { what: name, instead: "tidak dipakai" };
  return `${what} “${text}” tidak dikenal, jadi ${instead}.`;
}

import type { FlowRow } from "../../domain/flow.ts";
import { formatCount, formatDay } from "../format.ts";
import { ADOPTION_STATE } from "./adoptions.ts";
import { VISIT_KIND_WORDS } from "./visit-words.ts";

/** Words of who learnt from whom. */
export const FLOW = {
  title: "Siapa belajar dari siapa",
  titleOf: (name: string) => `${name}: belajar dari dan dipelajari oleh`,
  lead: "Kunjungan yang sudah berlangsung dan praktik yang ditiru, menurut tanggalnya.",
  coverage:
    "Hanya kunjungan yang dicatat di sini, bukan semua, dan tiruan yang dicatat penirunya. Jumlahnya bukan peringkat.",
  found: (visits: number, adoptions: number) =>
    adoptions === 0
      ? `${formatCount(visits)} kunjungan tercatat, belum ada tiruan`
      : `${formatCount(visits)} kunjungan dan ${formatCount(adoptions)} tiruan tercatat`,
  list: "Catatan",
  region: "Daerah",
  regionHint: "Nama atau kode, misalnya 18.12.",
  go: "Tampilkan",
  all: "Semua daerah",
  nothing: "Belum ada kunjungan atau tiruan yang tercatat untuk pilihan ini.",
  beyond: "Halaman ini kosong; hasilnya tidak sebanyak itu.",
  noDate: "tanggal tidak disebut",
  from: "belajar dari",
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  fileTitle: "siapa belajar dari siapa",
  columns: { day: "Tanggal", learner: "Yang belajar", teacher: "Belajar dari", about: "Melalui" },
  caption: "Kunjungan dan tiruan, yang terbaru lebih dulu",
  section: "Belajar dari siapa",
  learnt: "Belajar dari",
  taught: "Dipelajari oleh",
  nothingLearnt: "Belum ada yang tercatat.",
  more: (total: number) => `Semua catatan (${formatCount(total)})`,
} as const;

export function sayFlowDay(day: string | null): string {
  return day === null ? FLOW.noDate : formatDay(day);
}

/** "Studi tiru" or "Tiruan: berhasil". */
export function sayFlowKind(row: FlowRow): string {
  return row.kind === "visit" ? VISIT_KIND_WORDS[row.visitKind] : `Tiruan, ${ADOPTION_STATE[row.state].toLowerCase()}`;
}

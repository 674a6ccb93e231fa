import type { PracticeKind, PracticeStatus, Range } from "../../domain/practice.ts";
import type { StatusWord } from "../../domain/practice-columns.ts";
import type { CostSlug } from "../../domain/practice-cost.ts";
import type { PracticeCardIndicator, PracticeOrder } from "../../domain/practice-list-view.ts";
import { formatCount, formatList } from "../format.ts";

/** How a practice stands, as lists and pages name it. */
export const PRACTICE_STATUS: Record<PracticeStatus, string> = {
  planned: "Rencana",
  running: "Berjalan",
  changed: "Berubah",
  stopped: "Berhenti",
  unknown: "Belum dikonfirmasi",
};

export const STATUS_LABELS: Record<StatusWord, string> = {
  planned: "Rencana",
  running: "Berjalan",
  changed: "Berubah",
  stopped: "Berhenti",
  unconfirmed: "Belum dikonfirmasi",
  lesson: "Pelajaran",
};

export const PRACTICE_KIND: Record<PracticeKind, string> = {
  governance: "Tata kelola",
  public_service: "Pelayanan publik",
  other: "Lainnya",
  lesson: "Pelajaran",
};

export const COST_LABELS: Record<CostSlug, string> = {
  "tanpa-tambahan": "Tanpa biaya tambahan",
  "sampai-50-juta": "Sampai Rp50 juta",
  "50-500-juta": "Rp50–500 juta",
  "di-atas-500-juta": "Di atas Rp500 juta",
  "belum-diisi": "Belum diisi",
};

export const ORDER_LABELS: Record<PracticeOrder, string> = {
  newest: "Terbaru",
  fit: "Paling cocok",
  name: "Nama daerah",
};

/** What each step of the evidence says. */
export const EVIDENCE_LABELS = [
  "Belum berjalan atau belum diketahui",
  "Baru dijalankan",
  "Berjalan enam bulan, ada dokumen",
  "Hasil terukur sebelum dan sesudah, dengan sumber",
  "Diperiksa dinas dari daerah lain",
  "Ditiru dan berhasil di dua daerah lain",
] as const;

export const PRACTICES = {
  title: "Praktik",
  lead: "Apa yang dikerjakan daerah lain, apa hasilnya, dan apa yang tidak berhasil.",
  search: "Cari masalah, langkah, atau daerah",
  go: "Cari",
  facetsLabel: "Saring praktik",
  openFacets: (active: number) => (active === 0 ? "Saring" : `Saring (${active} aktif)`),
  closeFacets: "Tutup saringan",
  reset: "Atur ulang",
  found: (count: number) => `${formatCount(count)} praktik`,
  shown: (first: number, last: number) => `${formatCount(first)} sampai ${formatCount(last)} ditampilkan`,
  all: (total: number) => `${formatCount(total)} praktik sudah tercatat.`,
  order: "Urut:",
  region: "Daerah Anda, untuk urutan paling cocok",
  regionHint: "Nama atau kode, misalnya 18.12. Daerah yang penduduk, luas, dan letaknya mirip tampil lebih dulu.",
  fitTo: (name: string) =>
    `Yang daerahnya paling mirip dengan ${name} tampil lebih dulu; praktik ${name} sendiri terakhir.`,
  fitWithoutRegion: "Urutan “paling cocok” memerlukan daerah Anda, jadi yang terbaru tampil lebih dulu.",
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  corrected: (typed: string, instead: string) => `Tidak ada praktik dengan “${typed}”, jadi yang dicari “${instead}”.`,
  nothing: "Tidak ada praktik yang cocok dengan saringan ini. Lepas salah satu saringan, atau cari dengan kata lain.",
  beyond: "Halaman ini kosong; hasilnya tidak sebanyak itu.",
  first: "Ke halaman pertama",
  listNote:
    "Praktik tanpa dinas penulis dirangkum dari sumber publik; sumbernya disebut pada setiap praktik dan dinasnya dapat mengambil alih.",
  feed: "Umpan praktik terbaru (Atom)",
  fileTitle: "daftar praktik",
  sources:
    "Tiap praktik menyebut dinas yang menulisnya atau sumber publiknya. Nomor indikator praktik yang dirangkum dari sumber publik: pemetaan kami sendiri.",
  facets: {
    indicator: "Indikator",
    allIndicators: "Semua indikator",
    instrument: "Instrumen",
    from: "Dari level",
    to: "Ke level",
    kind: "Jenis daerah",
    size: "Penduduk",
    province: "Provinsi",
    cost: "Biaya",
    evidence: "Tingkat bukti",
    status: "Keadaan",
  },
  card: {
    problem: "Masalah:",
    steps: "Langkah:",
    outcome: "Hasil:",
    indicator: "Indikator",
    evidence: "Bukti",
    cost: "Biaya",
    time: "Waktu",
    copied: "Ditiru",
    source: "Dirangkum dari sumber publik:",
    unstated: "belum diisi",
    unconfirmed: "belum dikonfirmasi",
  },
  evidenceOf: (step: number) => `${step} dari 5`,
} as const;

/** Words of practices on pages about something else. */
export const RELATED = {
  region: "Praktik dari daerah ini",
  regionNote: "Yang ditulis dinasnya, atau dirangkum dari sumber publik.",
  indicatorNote: "Apa yang dikerjakan daerah lain untuk indikator ini, menurut tingkat yang dinaikkan.",
  indicatorNone: "Belum ada praktik yang menyebut indikator ini.",
  step: (levels: string) => `Tingkat ${levels}`,
  noStep: "Tingkatnya tidak disebut",
  all: (total: number) => `Semua ${formatCount(total)} praktik`,
  gems: "Terbukti, belum ditiru",
  gemsNote: "Praktik daerah kecil dengan tingkat bukti 3 ke atas yang belum ditiru siapa pun, berganti tiap hari.",
} as const;

/** "Rp10 juta sampai Rp50 juta", "paling banyak Rp50 juta", "tanpa biaya tambahan"; `undefined` where nothing is stated. */
export function sayCost({ min, max }: Range): string | undefined {
  if (min === null && max === null) return undefined;
  if (max === 0) return "tanpa biaya tambahan";
  if (max === null) return `mulai ${sayRupiah(min ?? 0)}`;
  if (min === null || min === 0) return `paling banyak ${sayRupiah(max)}`;
  return min === max ? sayRupiah(max) : `${sayRupiah(min)} sampai ${sayRupiah(max)}`;
}

/** "Rp50 juta" where it is a round number of them, else all digits: "Rp1.250.500". */
function sayRupiah(rupiah: number): string {
  for (const { unit, word } of MONEY) {
    const tenths = (rupiah * 10) / unit;
    if (rupiah >= unit && Number.isInteger(tenths))
      return `Rp${formatCount(Math.floor(tenths / 10))}${tenths % 10 === 0 ? "" : `,${tenths % 10}`} ${word}`;
  }
  return `Rp${formatCount(rupiah)}`;
}

const MONEY = [
  { unit: 1_000_000_000_000, word: "triliun" },
  { unit: 1_000_000_000, word: "miliar" },
  { unit: 1_000_000, word: "juta" },
] as const;

/** "4 sampai 8 minggu"; `undefined` where nothing is stated. */
export function sayWeeks({ min, max }: Range): string | undefined {
  if (min === null && max === null) return undefined;
  if (max === null) return `mulai ${min} minggu`;
  if (min === null || min === max) return `${min === null ? "paling lama " : ""}${max} minggu`;
  return `${min} sampai ${max} minggu`;
}

/** "Ditiru 3 daerah, berhasil di 2". */
export function sayCopied({ adoptions, successes }: { adoptions: number; successes: number }): string {
  if (adoptions === 0) return "Belum tercatat";
  return successes === 0 ? `${adoptions} daerah` : `${adoptions} daerah, berhasil di ${successes}`;
}

/** Numbers of one instrument's indicators, runs of them joined: "1 sampai 10, 42, dan 45". */
export function sayIndicatorNumbers(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const no of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === no - 1) last[1] = no;
    else runs.push([no, no]);
  }
  return formatList(
    runs.flatMap(([first, last]) =>
      last - first > 1 ? [`${first} sampai ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
    ),
  );
}

/** Indicators by instrument, in the order given: `[{ tag, numbers }]`. */
export function groupIndicators<Indicator extends Pick<PracticeCardIndicator, "instrument" | "tag" | "no">>(
  indicators: readonly Indicator[],
): { instrument: string; tag: string; items: Indicator[] }[] {
  const groups: { instrument: string; tag: string; items: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const group = groups.find(({ instrument }) => instrument === indicator.instrument);
    if (group === undefined) groups.push({ instrument: indicator.instrument, tag: indicator.tag, items: [indicator] });
    else group.items.push(indicator);
  }
  return groups;
}

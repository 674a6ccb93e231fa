import { SAME_START_RANGE } from "../../domain/same-start.ts";
import { ENOUGH_BODIES } from "../../domain/same-start-years.ts";
import type { Seam } from "../../domain/series-breaks.ts";
import type { Beside, BesideCounts, GapChange, SequenceParty, SequenceStep } from "../../domain/visit-sequence-view.ts";
import { formatCount, formatDay, formatDifference, formatFine, formatSize } from "../format.ts";
import { KINDS } from "./scores.ts";

/** Words of what followed a visit: an order in time, never a cause. */
export const SEQUENCE = {
  title: "Yang terjadi setelahnya",
  note: "Urutan catatan bertanggal. Bukan bukti sebab.",
  chain: "Urutan catatan",
  table: "Nilai sesudah kunjungan",
  caption: (from: number) => `Indeks menurut yang dipublikasikan, sejak penilaian ${from}`,
  columns: {
    year: "Tahun",
    gap: "Jarak",
    change: (from: number) => `Perubahan tamu sejak ${from}`,
    beside: "Median pembanding",
  },
  visit: (host: string) => `Kunjungan ke ${host}`,
  undated: "Tahun kunjungan ini tidak diketahui, jadi tidak dapat dikatakan penilaian mana yang terjadi setelahnya.",
  notRegion: "Tamunya bukan pemerintah daerah, jadi tidak ada nilai tamu yang dapat diikuti.",
  assessment: (year: number) => `Penilaian ${year}`,
  commitments: "Komitmen",
  adoption: "Praktik ditiru",
  agreement: "Perjanjian",
  noCommitments: { not_published: "komitmen tidak dipublikasikan", none: "tidak ada komitmen" },
  noAdoption: "belum tercatat",
  noDate: "tanggal tidak disebut",
  noCheck: "belum dijawab",
  month: (month: number) => `bulan ke-${month}`,
  adopted: (region: string) => `${region} mencatat meniru`,
  agreementKinds: { mou: "Nota kesepahaman", pks: "Perjanjian kerja sama" },
  validUntil: (day: string) => `berlaku sampai ${formatDay(day)}`,
  median: (tenThousandths: number, n: number) => `${formatMedian(tenThousandths)} (n = ${formatCount(n)})`,
  fewer: (n: number) => (n === 0 ? "belum ada daerah" : `hanya ${formatCount(n)} daerah`),
  gap: (hundredths: number) => (hundredths < 0 ? formatDifference(hundredths) : formatSize(hundredths)),
  otherInstrument: "instrumen berganti",
  noStart: "nilai awal tamu belum ditemukan",
} as const;

/** "Tulang Bawang Barat", but "Provinsi Lampung": alone the short name would not say that it is the province. */
export function labelParty({ kind, name, shortName }: SequenceParty): string {
  return kind === "province" ? name : shortName;
}

/** When, in relation to the visit, an assessment was. */
export function sayOrder(step: Extract<SequenceStep, { kind: "assessment" }>, visitDay: string): string {
  const decree = step.decree === null ? "" : `, ${step.decree}`;
  if (step.order === "before") return `Sudah selesai sebelum kunjungan ${formatDay(visitDay)}${decree}`;
  if (step.order === "same") return `Di tahun kunjungan; harinya tidak tercatat${decree}`;
  return `Terjadi setelah kunjungan${decree}`;
}

/** How the distance changed: "Jarak Mesuji dan Tulang Bawang Barat 0,52 pada 2022 dan 1,50 pada 2024: bertambah 0,98." */
export function sayGap({ from, to, before, after }: GapChange, visitor: string, host: string): string {
  const say = (gap: number) => (gap < 0 ? `${formatSize(gap)} dengan ${visitor} di atas` : formatSize(gap));
  const step = Math.abs(after) - Math.abs(before);
  const word = step === 0 ? "tetap" : `${step > 0 ? "bertambah" : "berkurang"} ${formatSize(step)}`;
  return `Jarak ${visitor} dan ${host}: ${say(before)} pada ${from}, ${say(after)} pada ${to}; ${word}.`;
}

/** What is said of the regions beside: their median change up to the last year that has one, or why there is none. */
export function sayBeside(
  rows: readonly { readonly year: number; readonly beside: Beside | null }[],
  { from, visitor }: { from: number; visitor: SequenceParty },
): string[] {
  const told = rows.flatMap(({ year, beside }) => (beside === null ? [] : [{ year, beside }]));
  if (told.some(({ beside }) => beside.status === "no_start")) {
    return [
      `Perubahan daerah pembanding tidak ditampilkan: nilai ${labelParty(visitor)} untuk ${from} belum ditemukan, jadi titik awalnya tidak diketahui.`,
    ];
  }
  const counted = told.filter(hasCounts);
  const most = Math.max(...counted.map(({ beside }) => beside.counts.followed));
  const row =
    counted.findLast(({ beside }) => beside.status === "median") ??
    counted.find(({ beside }) => beside.counts.followed === most);
  return row === undefined ? [] : sayCounts(row, from, visitor);
}

/** Why nothing is subtracted across a change of instrument. */
export function saySeam({ from, to, beforeTag, afterTag }: Seam): string {
  return `Antara ${from} dan ${to} instrumennya berganti, dari ${beforeTag} ke ${afterTag}. Nilainya tidak sebanding, jadi tidak ada jarak, perubahan, atau median yang dihitung melewatinya.`;
}

type Counted = { readonly year: number; readonly beside: Extract<Beside, { counts: BesideCounts }> };

function hasCounts(row: { readonly year: number; readonly beside: Beside }): row is Counted {
  return "counts" in row.beside;
}

function sayCounts({ year, beside }: Counted, from: number, visitor: SequenceParty): string[] {
  const { bodies, known, near, visited, followed } = beside.counts;
  const kind = KINDS[visitor.kind];
  const coverage = `Cakupan: ${formatCount(known)} dari ${formatCount(bodies)} ${kind} lain punya nilai ${from} dalam data ini; ${formatCount(near)} mulai paling jauh ${formatFine(SAME_START_RANGE * 100)} dari ${labelParty(visitor)}, ${formatCount(visited)} di antaranya punya kunjungan tercatat dan tidak dihitung, ${formatCount(followed)} dari sisanya punya nilai ${year}.`;
  const head =
    beside.status === "median"
      ? `Median perubahan ${from} ke ${year} dari ${formatCount(followed)} ${kind} yang mulai dari nilai serupa tanpa kunjungan tercatat: ${formatMedian(beside.median)}.`
      : `Perubahan daerah pembanding tidak ditampilkan: perlu paling sedikit ${SAY_ENOUGH} daerah tanpa kunjungan tercatat dengan nilai ${from} dan ${year}; baru ditemukan ${formatCount(followed)}.`;
  return [head, coverage];
}

const SAY_ENOUGH = ENOUGH_BODIES === 8 ? "delapan" : formatCount(ENOUGH_BODIES);

function formatMedian(tenThousandths: number): string {
  const sign = tenThousandths < 0 ? -1 : 1;
  return formatDifference(sign * Math.round(Math.abs(tenThousandths) / 100));
}

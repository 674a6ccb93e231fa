import type {
  OwnPlace,
  SameStartGroup,
  SameStartNote,
  SameStartRow,
  SameStartView,
} from "../../domain/same-start-view.ts";
import { ENOUGH_BODIES } from "../../domain/same-start-years.ts";
import { formatCount, formatDifference, formatFine, formatList } from "../format.ts";
import { sayBreak } from "./breaks.ts";
import { KINDS, ROUND_KINDS } from "./scores.ts";

/** Words of "who rose from the same start", on the pages of a region, of a comparison, and on its own. */
export const SAME_START = {
  crumb: "Naik dari titik awal yang sama",
  section: "Siapa naik dari titik awal yang sama?",
  title: (name: string) => `Siapa naik dari titik awal ${name}?`,
  note: (tag: string) => `Hanya di dalam instrumen ${tag}. Urut menurut perubahan, bukan peringkat mutu.`,
  sub: (from: number, to: number) => `Indeks ${from} dan ${to}, perubahan di kanan`,
  caption: (from: number, to: number, tag: string) =>
    `Indeks ${from} dan ${to} menurut instrumen ${tag}, urut perubahan`,
  columns: { region: "Daerah", change: "Perubahan", parts: "Yang naik terbanyak", rank: "Peringkat" },
  own: "daerah ini",
  about: "sekitar",
  all: (count: number) => `Lihat semua ${formatCount(count)} daerah`,
  ownPage: "Ubah tahun dan rentang",
  how: "Bagaimana ini dihitung",
  chosen: "Ubah pilihan",
  list: "Daftar",
  caveats: "Yang perlu diingat",
  base: "Tahun awal",
  target: "Tahun akhir",
  range: "Rentang",
  rangeLink: (range: number) => `±${formatFine(range * 100)}`,
  showRanks: "Tampilkan peringkat",
  hideRanks: "Sembunyikan peringkat",
  ranksNote: (n: number, bodies: number, kind: string) =>
    `Peringkat hanya di antara ${formatCount(n)} yang dapat diikuti, dari ${formatCount(bodies)} ${kind}; perubahan yang sama berbagi peringkat.`,
  noGroup: {
    no_value: "Belum ada nilai indeks daerah ini yang ditemukan, jadi titik awalnya belum diketahui.",
    one_year:
      "Daerah ini belum punya nilai pada dua tahun dengan instrumen yang sama, jadi belum ada perubahan yang dapat dihitung.",
  },
  refused: (name: string, text: string) => `“${name}=${text}” tidak dikenal, jadi tidak dipakai.`,
  beyond: "Halaman ini melewati akhir daftar.",
} as const;

/** The finding: who rose most from this start. */
export function saySameStart({ region, group }: Pick<SameStartView, "region"> & { group: SameStartGroup }): string {
  const { from, to, counts, rows } = group;
  const kind = KINDS[region.kind];
  const start = `mulai ${sayStart(group)} pada ${from}`;
  const others = rows.filter((row) => !row.own && row.change !== null);
  if (counts.followed === 0) return `Tidak ada ${kind} lain yang ${start} dan punya nilai ${to}.`;
  const most = others[0]?.change ?? 0;
  const among =
    counts.followed === 1 ? `Satu ${kind} lain ${start}` : `Dari ${counts.followed} ${kind} lain yang ${start}`;
  if (most <= 0) return `${among}, tidak ada yang naik sampai ${to}.`;
  const first = others.filter(({ change }) => change === most).map(({ region: other }) => labelOf(other));
  const change = formatDifference(most);
  if (counts.followed === 1) return `${among}: ${first[0]}, sampai ${to} berubah ${change}.`;
  if (first.length === 1) return `${among}, ${first[0]} naik terbanyak sampai ${to}: ${change}.`;
  const names = first.length > 3 ? `${first.length} daerah` : formatList(first);
  return `${among}, ${names} naik sama banyak dan terbanyak sampai ${to}: ${change}.`;
}

/** The own change among the others, without a rank. */
export function sayOwnPlace({ region, group }: Pick<SameStartView, "region"> & { group: SameStartGroup }): string {
  const change = group.own.change ?? 0;
  const step = change === 0 ? "tetap" : `${change > 0 ? "naik" : "turun"} ${formatSize(change)}`;
  const start = `Dari ${group.from} ke ${group.to} ${labelOf(region)} ${step}`;
  const place = PLACES[group.place];
  if (group.median === null || place === "") return `${start}.`;
  const enough = group.counts.followed > 1;
  return enough ? `${start}, ${place}; median yang lain ${formatMedian(group.median)}.` : `${start}, ${place}.`;
}

const PLACES: Record<OwnPlace, string> = {
  alone: "",
  most: "perubahan paling tinggi di kelompok ini",
  shared_most: "perubahan paling tinggi di kelompok ini bersama yang lain",
  above: "di atas median kelompok ini",
  middle: "tepat di median kelompok ini",
  below: "di bawah median kelompok ini",
  shared_least: "perubahan paling rendah di kelompok ini bersama yang lain",
  least: "perubahan paling rendah di kelompok ini",
};

/** Which part rose most, of the first bodies for which that is known. */
export function sayRisenParts(rows: readonly SameStartRow[]): string | undefined {
  const known = rows.filter(({ own, parts }) => !own && parts !== null).slice(0, 3);
  if (known.length === 0) return undefined;
  const items = known.flatMap(({ region, parts }) =>
    parts === null
      ? []
      : [`${labelOf(region)} pada ${formatList(parts.names)} (${formatDifference(parts.hundredths)})`],
  );
  return `Yang naik terbanyak: ${formatList(items)}.`;
}

/** Coverage, ties, rounding, breaks, and what a rise does not mean. */
export function sayCaveats({ region, group }: Pick<SameStartView, "region"> & { group: SameStartGroup }): string[] {
  const { counts, from, to, roundChanges, rows } = group;
  const kind = KINDS[region.kind];
  const lost = counts.near - counts.followed;
  const rounded = rows.some((row) => row.rounded && row.change !== null);
  return [
    `Cakupan: ${formatCount(counts.known)} dari ${formatCount(counts.bodies)} ${kind} punya nilai ${from} dalam data ini; ${formatCount(counts.near)} yang lain berada di rentang ini, ${formatCount(counts.followed)} di antaranya punya nilai ${to}.`,
    lost > 0
      ? `${formatCount(lost)} tidak punya nilai ${to}: yang tidak lagi dinilai atau belum ditemukan tidak terlihat dalam perubahan ini.`
      : "Yang tidak lagi dinilai, atau nilainya belum ditemukan, tidak terlihat di sini.",
    ...(counts.followed + 1 < ENOUGH_BODIES
      ? ["Kurang dari delapan daerah: ini daftar, belum cukup untuk membaca pola."]
      : []),
    "Yang mulai rendah cenderung naik lebih banyak di penilaian berikutnya tanpa sebab khusus (kembali ke rata-rata). Kenaikan di sini urutan waktu, bukan bukti sebab.",
    ...roundChanges.map(
      ({ before, after, bodies }) =>
        `Pada ${formatCount(bodies)} daerah jenis penilaiannya berganti: ${from} ${ROUND_KINDS[before]}, ${to} ${ROUND_KINDS[after]}.`,
    ),
    ...(rounded
      ? ["Perubahan bertanda “sekitar” memakai nilai yang hanya tercetak satu desimal; bisa meleset sampai 0,05."]
      : []),
  ];
}

/** How the list is made. */
export function sayHow({ region, range, group }: SameStartView & { group: SameStartGroup }): string {
  const kind = KINDS[region.kind];
  return `Diambil semua ${kind} yang indeks tercetaknya pada ${group.from} berjarak paling jauh ${formatFine(range * 100)} dari ${labelOf(region)} (${sayStart(group)}), lalu diurutkan menurut nilai ${group.to} dikurangi nilai ${group.from}. Tanpa pilihan, tahun akhir adalah yang terbaru dan tahun awal yang terlama dengan sedikitnya delapan daerah yang dapat diikuti, termasuk daerah ini.`;
}

/** Why the address was not followed as written. */
function sayStartNote(note: SameStartNote): string {
  if (note.kind === "swapped") return `Urutan tahun dibetulkan menjadi ${note.from} sampai ${note.to}.`;
  const years = formatList([note.from, note.to].flatMap((year) => (year === null ? [] : [String(year)])));
  return note.kind === "different_instrument"
    ? `${years} dinilai dengan instrumen yang berbeda dan tidak dapat diselisihkan, jadi dipakai tahun lain.`
    : `Tidak ada pasangan nilai daerah ini untuk ${years} dengan instrumen yang sama, jadi dipakai tahun lain.`;
}

/** Everything about an address that was not followed as written. */
export function sayRemarks(
  refused: readonly { readonly name: string; readonly text: string }[],
  note: SameStartNote | null,
): string[] {
  return [...refused.map(({ name, text }) => SAME_START.refused(name, text)), ...(note ? [sayStartNote(note)] : [])];
}

/** What a citation and a file call the list. */
export function citedSameStart({ region, group }: SameStartView): string {
  const start = `perubahan dari titik awal ${region.name}`;
  return group === null ? start : `${start}, ${group.from} ke ${group.to} (instrumen ${group.instrument})`;
}

/** The sentence for link previews. */
export function describeSameStart({ region, group, reason }: SameStartView): string {
  if (group === null) return SAME_START.noGroup[reason ?? "one_year"];
  return `${saySameStart({ region, group })} ${sayOwnPlace({ region, group })}`;
}

/** What travels with the files: how the list was made and what must be known to read it. */
export function sayFileNotes(view: SameStartView): string[] {
  const { region, group, reason } = view;
  if (group === null) return [SAME_START.noGroup[reason ?? "one_year"]];
  return [sayHow({ ...view, group }), ...sayCaveats({ region, group }), ...group.guides.map(sayBreak)];
}

/** "1,67–2,27" */
function sayStart({ low, high }: Pick<SameStartGroup, "low" | "high">): string {
  return `${formatFine(low * 100)}–${formatFine(high * 100)}`;
}

/** In a group of one kind the short name is enough, but "Lampung" alone would not say that it is the province. */
export function labelOf({ kind, name, shortName }: SameStartView["region"]): string {
  return kind === "province" ? name : shortName;
}

function formatSize(hundredths: number): string {
  return formatDifference(Math.abs(hundredths)).replace("+", "");
}

function formatMedian(tenThousandths: number): string {
  const sign = tenThousandths < 0 ? -1 : 1;
  return formatDifference(sign * Math.round(Math.abs(tenThousandths) / 100));
}

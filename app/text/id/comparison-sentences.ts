import { ABSENCES } from "../../domain/absence.ts";
import type { ComparisonView, SelectionNote } from "../../domain/comparison.ts";
import type { AvailableScore } from "../../domain/score-view.ts";
import { formatDifference, formatList, formatScore, formatSize } from "../format.ts";
import { furthestRegion, sayGapParts } from "./comparison-gap.ts";

type Names = readonly string[];

/** The sentences above the table, each made from cells of the same page. At most four. */
export function sayComparison(view: ComparisonView): string[] {
  const names = view.regions.map(({ label }) => label);
  const furthest = furthestRegion(view);
  const parts = furthest && sayGapParts(furthest.label, view.year, furthest.gap);
  return [
    sayIndex(view, names),
    sayChange(view, names),
    parts ?? sayWidestPart(view, names),
    sayMissing(view, names),
  ].filter((sentence) => sentence !== undefined);
}

function sayIndex({ index, year }: ComparisonView, names: Names): string | undefined {
  const focus = index.cells[0]?.score;
  if (focus?.status !== "available") return undefined;
  const others = index.cells.flatMap(({ difference }, at) =>
    difference === null ? [] : [sayStanding(names[at] ?? "", difference)],
  );
  const band = focus.band === null ? "" : ` (${focus.band.label})`;
  const start = `${names[0]} bernilai ${formatScore(focus)}${band} pada penilaian ${year}`;
  return others.length === 0 ? `${start}.` : `${start}: ${formatList(others)}.`;
}

/** The focus seen from the other: the difference is theirs minus the focus. */
function sayStanding(
  name: string,
  { hundredths, words }: NonNullable<ComparisonView["index"]["cells"][number]["difference"]>,
): string {
  if (words.degree === "equal") return `setara ${name}`;
  const phrase = words.phrase.includes("di atas")
    ? words.phrase.replace("di atas", "di bawah")
    : words.phrase.replace("di bawah", "di atas");
  return `${phrase} ${name}, selisih ${formatSize(hundredths)}`;
}

/** "Dari 2021 ke 2024, dengan instrumen yang sama, Mesuji naik 2,54 dan Tulang Bawang Barat naik 0,52." */
export function sayChange({ change }: ComparisonView, names: Names): string | undefined {
  if (change === null) return undefined;
  const known = change.byRegion.flatMap(({ hundredths }, at) =>
    hundredths === null ? [] : [{ name: names[at] ?? "", hundredths }],
  );
  if (known.length === 0) return undefined;
  const parts = known
    .sort((a, b) => b.hundredths - a.hundredths)
    .map(({ name, hundredths }) => `${name} ${sayStep(hundredths)}`);
  return `Dari ${change.from} ke ${change.to}, dengan instrumen yang sama, ${formatList(parts)}.`;
}

function sayWidestPart({ rows, regions }: ComparisonView, names: Names): string | undefined {
  if (regions.length < 2) return undefined;
  const spans = rows
    .filter(({ node }) => node.level === "domain" || node.level === "aspect")
    .flatMap((row) => {
      const known = row.cells.flatMap(({ score }, at) =>
        score.status === "available" ? [{ name: names[at] ?? "", score }] : [],
      );
      const sorted = known.sort((a, b) => a.score.value - b.score.value);
      const [low, high] = [sorted[0], sorted.at(-1)];
      return low === undefined || high === undefined || known.length < 2 ? [] : [{ row, low, high }];
    });
  const widest = spans.sort((a, b) => spanOf(b) - spanOf(a))[0];
  if (widest === undefined || spanOf(widest) === 0) return undefined;
  const { row, low, high } = widest;
  return `Paling berbeda pada ${row.node.level === "domain" ? "domain" : "aspek"} ${row.name}: ${low.name} ${formatScore(low.score)}, ${high.name} ${formatScore(high.score)}.`;
}

function sayMissing({ index, year }: ComparisonView, names: Names): string | undefined {
  const missing = index.cells.flatMap(({ score }, at) =>
    score.status === "available" ? [] : [`${names[at]} ${ABSENCES[score.status].label}`],
  );
  return missing.length === 0 ? undefined : `Untuk penilaian ${year}: ${formatList(missing)}.`;
}

const spanOf = ({ low, high }: { low: { score: AvailableScore }; high: { score: AvailableScore } }) =>
  high.score.value - low.score.value;

function sayStep(hundredths: number): string {
  if (hundredths === 0) return "tetap";
  return `${hundredths > 0 ? "naik" : "turun"} ${formatSize(hundredths)}`;
}

/** "+1,50, jauh di atas" beside a value: this region, seen from the first. */
export function sayDifference({ hundredths, words }: { hundredths: number; words: { phrase: string } }): string {
  return `${formatDifference(hundredths)}, ${words.phrase}`;
}

export function sayNote(note: SelectionNote): string {
  if (note.kind === "left_out") return `${note.text} tidak ikut: paling banyak enam daerah dapat disandingkan.`;
  if (note.kind === "ask") return `“${note.text}” bisa berarti beberapa daerah. Maksud Anda:`;
  return note.candidates.length === 0
    ? `“${note.text}” tidak dikenal sebagai daerah, jadi tidak ikut.`
    : `“${note.text}” tidak dikenal sebagai daerah. Maksud Anda:`;
}

/** Regions of an address behind the last that is read; nothing where there are none. */
export function sayUnread({ unread, read }: { unread: readonly string[]; read: number }): string[] {
  if (unread.length === 0) return [];
  return [`Hanya ${read} daerah pertama dalam alamat yang dibaca; ${unread.length} sesudahnya tidak ikut.`];
}

type AskedYears =
  | { readonly kind: "default" | "year" }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly swapped: boolean }
  | { readonly kind: "refused"; readonly text: string };

/** What was done with the years of an address, where they were not used as written. */
export function sayYears(
  asked: AskedYears & { year?: number },
  { yearOutside, shown }: { yearOutside: boolean; shown: { from: number; to: number } | undefined },
): string[] {
  const fallback = "jadi dipakai tahun terbaru yang dimiliki semua daerah.";
  if (asked.kind === "refused") return [`Tahun “${asked.text}” tidak dikenal, ${fallback}`];
  if (asked.kind === "year" && yearOutside) return [`Tidak ada penilaian ${asked.year} dalam data ini, ${fallback}`];
  if (asked.kind !== "range" || shown === undefined) return [];
  const { from, to } = shown;
  const cut = from !== asked.from || to !== asked.to;
  return [
    ...(asked.swapped ? [`Urutan tahun dibetulkan menjadi ${asked.from} sampai ${asked.to}.`] : []),
    ...(cut ? [`Rentang tahun disesuaikan dengan data: ${from} sampai ${to}.`] : []),
  ];
}

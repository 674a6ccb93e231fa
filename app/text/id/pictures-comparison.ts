import type { ComparisonView } from "../../domain/comparison.ts";
import { formatDifference, formatList, formatSize } from "../format.ts";
import { furthestRegion } from "./comparison-gap.ts";

/** Words of the pictures of a comparison beside its history. */
export const COMPARISON_PICTURE = {
  gap: (names: readonly string[]) => `Apa yang membentuk selisih ${formatList(names)}`,
  table: (names: readonly string[], year: number) => `Bagian demi bagian: ${formatList(names)}, ${year}`,
  median: (name: string) => `Garis putus-putus: ${name.toLowerCase()}.`,
  lower: "lebih rendah",
  higher: "lebih tinggi",
  alone: "Selisih memerlukan sedikitnya dua daerah; pada alamat ini baru ada satu.",
  /** Beside a total, a part and a change that are nothing: in a drawing equality has words. */
  same: "sama",
  nothing: "0",
  sameValue: "nilainya sama",
  unchanged: "tetap",
} as const;

/** "Bandar Lampung naik paling banyak: 0,83 dari 2023 ke 2024"; `undefined` where nobody rose, or only one can have. */
export function sayLargestChange({ change, regions }: ComparisonView): string | undefined {
  const known = (change?.byRegion ?? []).flatMap(({ hundredths }, at) =>
    hundredths === null ? [] : [{ name: regions[at]?.label ?? "", hundredths }],
  );
  const [first, second] = [...known].sort((a, b) => b.hundredths - a.hundredths);
  if (change === null || first === undefined || second === undefined) return undefined;
  if (first.hundredths <= 0 || first.hundredths === second.hundredths) return undefined;
  return `${first.name} naik paling banyak: ${formatSize(first.hundredths)} dari ${change.from} ke ${change.to}`;
}

/** "Selisih Mesuji dari Tulang Bawang Barat 2024: terbesar pada Layanan SPBE, -0,63 dari -1,50"; `undefined` without parts. */
export function sayLargestPart(view: ComparisonView): string | undefined {
  const [focus] = view.regions;
  const furthest = furthestRegion(view);
  if (focus === undefined || !furthest?.gap?.ok || furthest.gap.total === 0) return undefined;
  const { parts, total } = furthest.gap;
  const largest = [...parts].sort((a, b) => (b.points - a.points) * Math.sign(total))[0];
  if (largest === undefined) return undefined;
  return `Selisih ${furthest.label} dari ${focus.label} ${view.year}: terbesar pada ${largest.name}, ${formatDifference(largest.points)} dari ${formatDifference(total)}`;
}

/** What a picture of a long table leaves out. */
export function sayRowsLeft(rows: number): string {
  return `${rows} baris berikutnya tidak digambar; semuanya ada pada alamat di bawah.`;
}

import type { Range } from "./practice.ts";

/** Classes of cost in rupiah. The slug stands in addresses (`biaya=50-500-juta`). The last one is for costs nobody stated. */
export const COST_CLASSES = [
  { slug: "tanpa-tambahan", max: 0 },
  { slug: "sampai-50-juta", max: 50_000_000 },
  { slug: "50-500-juta", max: 500_000_000 },
  { slug: "di-atas-500-juta", max: Number.POSITIVE_INFINITY },
  { slug: "belum-diisi", max: null },
] as const;

export type CostSlug = (typeof COST_CLASSES)[number]["slug"];

/** Place of a stated cost in `COST_CLASSES`: by its upper end, by the lower one where only that is stated. */
export function costClassOf({ min, max }: Range): number {
  const rupiah = max ?? min;
  if (rupiah === null) return COST_CLASSES.length - 1;
  return COST_CLASSES.findIndex((one) => one.max !== null && rupiah <= one.max);
}

import type { ComparedRegion, ComparisonView } from "../../domain/comparison.ts";

/** Words of the way from a comparison to practices and visits. */
export const LEARN_NEXT = {
  practices: (label: string) => `Praktik ${label}`,
  visit: (label: string) => `Ajukan kunjungan ke ${label}`,
  hosts: "Belajar dari siapa?",
} as const;

const MOST = 2;

/** Those whose index of the compared year is above that of the focus, the furthest first. */
export function listAhead({ regions, index }: Pick<ComparisonView, "regions" | "index">): ComparedRegion[] {
  return regions
    .flatMap((region, at) => {
      const by = index.cells[at]?.difference?.hundredths ?? 0;
      return by > 0 ? [{ region, by }] : [];
    })
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ region }) => region);
}

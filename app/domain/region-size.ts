/** Classes of population. The slug stands in addresses (`ukuran=200-500`), the label on pages. */
export const REGION_SIZES = [
  { slug: "di-bawah-200", label: "di bawah 200 ribu", min: 0, below: 200_000 },
  { slug: "200-500", label: "200–500 ribu", min: 200_000, below: 500_000 },
  { slug: "500-1000", label: "500 ribu–1 juta", min: 500_000, below: 1_000_000 },
  { slug: "di-atas-1000", label: "1 juta dan lebih", min: 1_000_000, below: null },
] as const;

export type RegionSize = (typeof REGION_SIZES)[number];
export type RegionSizeSlug = RegionSize["slug"];

/** The class of a population; `undefined` where it is not known. Limits belong to the class above them. */
export function sizeOf(population: number | null): RegionSize | undefined {
  if (population === null) return undefined;
  return REGION_SIZES.find(({ min, below }) => population >= min && (below === null || population < below));
}

/** The class of a slug, or `undefined` for other text. */
export function findSize(slug: string): RegionSize | undefined {
  return REGION_SIZES.find((size) => size.slug === slug);
}

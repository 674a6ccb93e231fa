import type { RegionKind } from "./region-names.ts";

/** A region as pages show it. The three province fields are `null` for provinces; the area is in m². */
export type Region = {
  readonly id: string;
  /** Current Kemendagri code: "18.11". */
  readonly code: string;
  readonly kind: RegionKind;
  /** Official name: "Kabupaten Mesuji". */
  readonly name: string;
  readonly shortName: string;
  readonly sortName: string;
  readonly provinceId: string | null;
  readonly provinceCode: string | null;
  readonly provinceName: string | null;
  readonly ownGovernment: boolean;
  readonly population: number | null;
  readonly areaM2: number | null;
  /** Where population and area were read. */
  readonly profileSource: string;
  readonly note: string | null;
};

/**
 * What regions are called side by side: the name without its kind, but the official name for provinces and where two
 * of them share the short one (Kota Tangerang, Kabupaten Tangerang).
 */
export function labelRegions(regions: readonly Pick<Region, "kind" | "name" | "shortName">[]): string[] {
  return regions.map(({ kind, name, shortName }) => {
    const shared = regions.filter((other) => other.shortName === shortName).length > 1;
    return kind === "province" || shared ? name : shortName;
  });
}

import { sizeOf } from "./region-size.ts";

/** What a region list can be narrowed to; `undefined` leaves a facet open. */
export type RegionFilter = {
  readonly kind: "province" | "regency" | "city" | undefined;
  readonly provinceCode: string | undefined;
  readonly size: string | undefined;
  readonly hasValue: boolean | undefined;
};

type Filterable = {
  readonly code: string;
  readonly kind: "province" | "regency" | "city";
  readonly provinceCode: string | null;
  readonly population: number | null;
  readonly score: { readonly status: string };
};

/** The regions that pass every facet, in the order given. A province belongs to itself. */
export function filterRegions<Region extends Filterable>(regions: readonly Region[], filter: RegionFilter): Region[] {
  return regions.filter(
    (region) =>
      (filter.kind === undefined || region.kind === filter.kind) &&
      (filter.provinceCode === undefined || (region.provinceCode ?? region.code) === filter.provinceCode) &&
      (filter.size === undefined || sizeOf(region.population)?.slug === filter.size) &&
      (filter.hasValue === undefined || (region.score.status === "available") === filter.hasValue),
  );
}

/** How many regions each choice of one facet would leave, the other facets kept. */
export function countFacet<Region extends Filterable, Choice>(
  regions: readonly Region[],
  filter: RegionFilter,
  choices: readonly Choice[],
  narrow: (choice: Choice) => Partial<RegionFilter>,
): { choice: Choice; count: number }[] {
  return choices.map((choice) => ({ choice, count: filterRegions(regions, { ...filter, ...narrow(choice) }).length }));
}

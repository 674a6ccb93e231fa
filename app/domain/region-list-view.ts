import type { Region } from "./region.ts";
import type { RegionKind } from "./region-names.ts";
import type { RegionSizeSlug } from "./region-size.ts";
import type { ScoreView } from "./score-view.ts";

export type ListedRegion = Region & { readonly score: ScoreView };

/** Regions of one province in a list, the province itself first where it passes the filter. */
export type RegionGroup = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly regions: readonly ListedRegion[];
};

export type FacetCount<Choice> = { readonly choice: Choice; readonly count: number };

export type ProvinceCoverage = {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly assessed: number;
  readonly bodies: number;
};

/** What `/daerah` shows. */
export type RegionListView = {
  /** `false` where the province asked for does not exist, so that the list is not narrowed to it. */
  readonly provinceKnown: boolean;
  readonly groups: readonly RegionGroup[];
  readonly shown: number;
  readonly total: number;
  /** How many regions each choice would leave, the other facets kept. */
  readonly facets: {
    readonly kinds: readonly FacetCount<RegionKind>[];
    readonly sizes: readonly FacetCount<RegionSizeSlug>[];
    readonly provinces: readonly (FacetCount<string> & { readonly name: string })[];
    readonly withValue: number;
    readonly withoutValue: number;
  };
  /** Coverage of the newest round whose list is complete. */
  readonly coverage: {
    readonly year: number;
    readonly assessed: number;
    readonly bodies: number;
    readonly provinces: readonly ProvinceCoverage[];
  } | null;
};

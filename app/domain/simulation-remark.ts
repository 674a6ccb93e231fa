import type { Region } from "./region.ts";

/** Something about an address of a simulation that was not followed as written. */
export type SimulationRemark =
  | { readonly kind: "unknown"; readonly name: string; readonly text: string }
  /** Fewer or more levels than the instrument has indicators. */
  | { readonly kind: "length"; readonly name: LevelList; readonly read: number; readonly expected: number }
  /** Characters that are no level of the scale, at so many places. */
  | { readonly kind: "characters"; readonly name: LevelList; readonly count: number }
  | { readonly kind: "not_raised"; readonly nos: readonly number[] }
  | { readonly kind: "one_region"; readonly text: string }
  | { readonly kind: "which_region"; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: "no_start"; readonly start: "estimate" | "published" };

export type LevelList = "level" | "target";

type Candidate = Pick<Region, "code" | "name" | "provinceName">;

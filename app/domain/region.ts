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
  readonly note: string | null;
};

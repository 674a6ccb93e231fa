import type { RegionFilter } from "../domain/region-filter.ts";
import { REGION_SIZES, type RegionSizeSlug } from "../domain/region-size.ts";
import { readChoice, readText } from "./query-text.ts";

export const KIND_WORDS = { provinsi: "province", kabupaten: "regency", kota: "city" } as const;
export type KindWord = keyof typeof KIND_WORDS;

/** What `/daerah` is narrowed to. `refused` are the parameters that were refused, as typed. */
export type RegionListQuery = {
  readonly q: string;
  readonly kind: KindWord | undefined;
  readonly provinceCode: string | undefined;
  readonly size: RegionSizeSlug | undefined;
  readonly value: "ada" | "belum" | undefined;
  readonly refused: readonly { name: string; text: string }[];
};

const SIZES = REGION_SIZES.map(({ slug }) => slug);
const KINDS = ["provinsi", "kabupaten", "kota"] as const;

export function parseRegionList(params: URLSearchParams): RegionListQuery {
  const kind = readChoice(params, "jenis", KINDS);
  const size = readChoice(params, "ukuran", SIZES);
  const value = readChoice(params, "nilai", ["ada", "belum"] as const);
  const province = readText(params, "provinsi");
  const provinceCode = /^\d\d$/.test(province) ? province : undefined;
  const refused = [
    { name: "jenis", text: kind.refused },
    { name: "ukuran", text: size.refused },
    { name: "nilai", text: value.refused },
    { name: "provinsi", text: province !== "" && provinceCode === undefined ? province : undefined },
  ];
  return {
    q: readText(params, "q"),
    kind: kind.value,
    provinceCode,
    size: size.value,
    value: value.value,
    refused: refused.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
  };
}

/** The same query where its province turned out not to exist: refused like every other unknown facet. */
export function refuseProvince(query: RegionListQuery): RegionListQuery {
  const { provinceCode, refused } = query;
  if (provinceCode === undefined) return query;
  return { ...query, provinceCode: undefined, refused: [...refused, { name: "provinsi", text: provinceCode }] };
}

/** The filter in the domain's words. */
export function filterOf({ kind, provinceCode, size, value }: RegionListQuery): RegionFilter {
  return {
    kind: kind && KIND_WORDS[kind],
    provinceCode,
    size,
    hasValue: value === undefined ? undefined : value === "ada",
  };
}

/** The same query under the names of the address; refused parameters are gone. */
export function linkOf({ q, kind, provinceCode, size, value }: RegionListQuery) {
  return { q: q || undefined, jenis: kind, provinsi: provinceCode, ukuran: size, nilai: value };
}

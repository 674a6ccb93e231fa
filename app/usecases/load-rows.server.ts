import type { StarterRows } from "../../db/queries/starter.server.ts";
import { normalizeName } from "../domain/region-names.ts";
import type { StarterContent } from "../platform/content/starter.server.ts";
import { starterId } from "../platform/content/starter-id.server.ts";

/** The rows of the tables that come wholly from the starter content. */

const CODE_BASIS = "Kepmendagri 300.2.2-2430/2025";
const M2_PER_KM2 = 1_000_000;

export const regionId = (code: string): string => starterId("region", code);

export const sourceId = (slug: string): string => starterId("source", slug);

export function regionRows({ regions }: StarterContent): StarterRows<"region"> {
  return regions.map((region) => ({
    id: regionId(region.code),
    code: region.code,
    kind: region.kind,
    name: region.name,
    short_name: region.short_name,
    sort_name: region.sort_name,
    province_id: region.province_code === null ? null : regionId(region.province_code),
    own_government: region.own_government,
    population: region.population,
    area_m2: region.area_km2 === null ? null : Math.round(region.area_km2 * M2_PER_KM2),
    latitude: region.latitude,
    longitude: region.longitude,
    tile_column: region.tile_column,
    tile_row: region.tile_row,
    profile_source_id: sourceId(region.source),
    note: region.note,
  }));
}

/** Today's Kemendagri codes, then former ones and those of BPS. */
export function regionCodeRows({ regions, codes }: StarterContent): StarterRows<"region_code"> {
  const today = regions.map(({ code }) => ({
    region_id: regionId(code),
    scheme: "kemendagri" as const,
    code,
    current: 1 as const,
    basis: CODE_BASIS,
  }));
  const others = codes.map(({ region, scheme, code, current, basis }) => ({
    region_id: regionId(region),
    scheme,
    code,
    current,
    basis,
  }));
  return [...today, ...others];
}

export function regionAliasRows({ aliases }: StarterContent): StarterRows<"region_alias"> {
  return aliases.map(({ region_code, alias, kind }) => ({
    region_id: regionId(region_code),
    alias,
    normalized: normalizeName(alias),
    kind,
  }));
}

export function sourceRows({ sources }: StarterContent): StarterRows<"source"> {
  return sources.map(({ line: _, ...source }) => ({ id: sourceId(source.slug), ...source }));
}

export function instrumentRows({ instruments }: StarterContent): StarterRows<"instrument"> {
  return instruments.map(({ code, title }, place) => ({ code, title, sort_order: place }));
}

export function roundRows({ rounds }: StarterContent): StarterRows<"score_round"> {
  return rounds.map(({ line: _, source, ...round }) => ({
    id: starterId("round", round.year, round.instrument),
    ...round,
    source_id: sourceId(source),
  }));
}

export function absenceRows({ absences }: StarterContent): StarterRows<"score_absence"> {
  return absences.map(({ region, year, instrument, kind, source, note }) => ({
    id: starterId("absence", region, year, instrument),
    region_id: regionId(region),
    year,
    instrument,
    kind,
    source_id: sourceId(source),
    note,
  }));
}

export function averageRows({ averages }: StarterContent): StarterRows<"score_average"> {
  return averages.map((average) => {
    const { year, instrument, body_group, measure, no, value, source, confidence, note } = average;
    const place = average.place ?? "";
    return {
      id: starterId("average", year, body_group, measure, no, source, place),
      year,
      instrument,
      body_group,
      measure,
      node_no: no,
      value_hundredths: value.value,
      printed_decimals: value.decimals,
      source_id: sourceId(source),
      source_place: place,
      confidence,
      note,
    };
  });
}

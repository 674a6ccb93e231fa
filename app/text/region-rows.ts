import type { DataRow } from "../domain/data-file.ts";
import type { Region } from "../domain/region.ts";
import { KINDS } from "./id/scores.ts";

/** Columns about the regions themselves; areas in km². */
export const REGION_COLUMNS = ["jenis", "kode_provinsi", "provinsi", "pemerintahan_sendiri", "penduduk", "luas_km2"];

export function regionRow({ kind, provinceCode, provinceName, ownGovernment, population, areaM2 }: Region): DataRow {
  return {
    jenis: KINDS[kind],
    kode_provinsi: provinceCode,
    provinsi: provinceName,
    pemerintahan_sendiri: ownGovernment,
    penduduk: population,
    luas_km2: areaM2 === null ? null : areaM2 / 1_000_000,
  };
}

import type { Region } from "../../app/domain/region.ts";
import type { Db } from "../open.server.ts";

export type RegionCodeRow = { regionId: string; scheme: "kemendagri" | "bps"; code: string; current: boolean };
export type RegionAliasRow = { regionId: string; alias: string; normalized: string; kind: string };

/** Every region of the country in people's alphabetical order, provinces first (552 rows; the limit is a guard). */
export async function listRegions(db: Db): Promise<Region[]> {
  const rows = await selectRegions(db)
    .orderBy("region.province_id", (order) => order.asc().nullsFirst())
    .orderBy("region.sort_name")
    .orderBy("region.id")
    .limit(2000)
    .execute();
  return rows.map(toRegion);
}

export async function findRegionByCode(db: Db, code: string): Promise<Region | undefined> {
  const row = await selectRegions(db).where("region.code", "=", code).executeTakeFirst();
  return row && toRegion(row);
}

export async function findRegionById(db: Db, id: string): Promise<Region | undefined> {
  const row = await selectRegions(db).where("region.id", "=", id).executeTakeFirst();
  return row && toRegion(row);
}

/** The regions with these current codes, in no particular order; unknown codes are left out. */
export async function listRegionsByCodes(db: Db, codes: readonly string[]): Promise<Region[]> {
  if (codes.length === 0) return [];
  const rows = await selectRegions(db).where("region.code", "in", codes).orderBy("region.id").limit(1000).execute();
  return rows.map(toRegion);
}

/** Regencies and cities of a province by name. */
export async function listRegionsOfProvince(db: Db, provinceId: string): Promise<Region[]> {
  const rows = await selectRegions(db)
    .where("region.province_id", "=", provinceId)
    .orderBy("region.sort_name")
    .orderBy("region.id")
    .limit(200)
    .execute();
  return rows.map(toRegion);
}

/** Every code in every code book, current and former. */
export async function listRegionCodes(db: Db): Promise<RegionCodeRow[]> {
  const rows = await db
    .selectFrom("region_code")
    .select(["region_id as regionId", "scheme", "code", "current"])
    .orderBy("scheme")
    .orderBy("code")
    .orderBy("region_id")
    .limit(10_000)
    .execute();
  return rows.map((row) => ({ ...row, current: row.current === 1 }));
}

/** Codes of one region, current first. */
export async function listCodesOfRegion(db: Db, regionId: string): Promise<RegionCodeRow[]> {
  const rows = await db
    .selectFrom("region_code")
    .select(["region_id as regionId", "scheme", "code", "current"])
    .where("region_id", "=", regionId)
    .orderBy("current", "desc")
    .orderBy("scheme")
    .orderBy("code")
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, current: row.current === 1 }));
}

export async function listRegionAliases(db: Db): Promise<RegionAliasRow[]> {
  return db
    .selectFrom("region_alias")
    .select(["region_id as regionId", "alias", "normalized", "kind"])
    .orderBy("region_id")
    .orderBy("alias")
    .limit(10_000)
    .execute();
}

/** Position of each province in the tile picture of the country. */
export async function listProvinceTiles(db: Db): Promise<{ regionId: string; column: number; row: number }[]> {
  const rows = await db
    .selectFrom("region")
    .select(["id as regionId", "tile_column as column", "tile_row as row"])
    .where("kind", "=", "province")
    .orderBy("code")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.flatMap(({ regionId, column, row }) =>
    column === null || row === null ? [] : [{ regionId, column, row }],
  );
}

function selectRegions(db: Db) {
  return db
    .selectFrom("region")
    .innerJoin("source as profile", "profile.id", "region.profile_source_id")
    .leftJoin("region as province", "province.id", "region.province_id")
    .select([
      "region.id as id",
      "region.code as code",
      "region.kind as kind",
      "region.name as name",
      "region.short_name as shortName",
      "region.sort_name as sortName",
      "region.province_id as provinceId",
      "province.code as provinceCode",
      "province.name as provinceName",
      "region.own_government as ownGovernment",
      "region.population as population",
      "region.area_m2 as areaM2",
      "profile.slug as profileSource",
      "region.note as note",
    ]);
}

function toRegion<Row extends { ownGovernment: number }>(row: Row) {
  return { ...row, ownGovernment: row.ownGovernment === 1 };
}

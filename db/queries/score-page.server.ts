import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Db } from "../open.server.ts";
import { type ScoreRow, selectScores, toScore } from "./score.server.ts";

/** Which official values are meant; `undefined` means all. */
export type ScoreFilter = {
  readonly regionIds: readonly string[] | undefined;
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly instrument: string | undefined;
  readonly level: NodeLevel | undefined;
};

/** How many official decided values each region has, by code; regions without any are left out. */
export async function countScoresByRegion(
  db: Db,
  { regionIds, years, instrument, level }: ScoreFilter,
): Promise<{ id: string; count: number }[]> {
  if (regionIds?.length === 0) return [];
  let query = db
    .selectFrom("score_adoption as adoption")
    .innerJoin("region", "region.id", "adoption.region_id")
    .select((eb) => ["region.id as id", eb.fn.countAll<number>().as("count")])
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", "official");
  if (regionIds !== undefined) query = query.where("adoption.region_id", "in", regionIds);
  if (years !== undefined)
    query = query.where("adoption.year", ">=", years.from).where("adoption.year", "<=", years.to);
  if (instrument !== undefined) query = query.where("adoption.instrument", "=", instrument);
  if (level !== undefined) query = query.where("adoption.node_level", "=", level);
  return query.groupBy(["region.id", "region.code"]).orderBy("region.code").limit(2000).execute();
}

export type RegionScoreRow = ScoreRow & { regionCode: string; regionName: string };

/** Official decided values of a few regions by region code, year, instrument, level (index first) and number. */
export async function listScorePage(
  db: Db,
  { regionIds, years, instrument, level, limit, offset }: ScoreFilter & { limit: number; offset: number },
): Promise<RegionScoreRow[]> {
  if (regionIds?.length === 0) return [];
  let query = selectScores(db)
    .innerJoin("region", "region.id", "adoption.region_id")
    .select(["region.code as regionCode", "region.name as regionName"]);
  if (regionIds !== undefined) query = query.where("adoption.region_id", "in", regionIds);
  if (years !== undefined)
    query = query.where("adoption.year", ">=", years.from).where("adoption.year", "<=", years.to);
  if (instrument !== undefined) query = query.where("adoption.instrument", "=", instrument);
  if (level !== undefined) query = query.where("adoption.node_level", "=", level);
  const rows = await query
    .orderBy("region.code")
    .orderBy("adoption.year")
    .orderBy("adoption.instrument")
    .orderBy((eb) =>
      eb.case("adoption.node_level").when("index").then(0).when("domain").then(1).when("aspect").then(2).else(3).end(),
    )
    .orderBy("adoption.node_no")
    .orderBy("adoption.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ regionCode, regionName, ...row }) => ({ ...toScore(row), regionCode, regionName }));
}

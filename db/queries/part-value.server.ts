import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Layer } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

/** One adopted value of a part in hundredths, without what belongs to showing it. */
export type PartValue = { regionId: string; year: number; no: number; value: number; instrument: string };

const OFFICIAL: Layer = "official";

/** Official values of one level of one instrument, of some regions in some years, to compute with. */
export async function listPartValues(
  db: Db,
  options: { regionIds: readonly string[]; instrument: string; level: NodeLevel; years: readonly number[] },
): Promise<PartValue[]> {
  const { regionIds, instrument, level, years } = options;
  if (regionIds.length === 0 || years.length === 0) return [];
  const rows = await db
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select([
      "adoption.region_id as regionId",
      "adoption.year as year",
      "adoption.instrument as instrument",
      "adoption.node_no as no",
      "claim.value_hundredths as value",
    ])
    .where("adoption.region_id", "in", regionIds)
    .where("adoption.node_level", "=", level)
    .where("adoption.year", "in", years)
    .where("adoption.layer", "=", OFFICIAL)
    .where("adoption.superseded_at", "is", null)
    .orderBy("adoption.region_id")
    .orderBy("adoption.year")
    .orderBy("adoption.node_no")
    .orderBy("adoption.id")
    .limit(5000)
    .execute();
  // Asked of the database, the instrument would lead it to the index over all regions instead of that of these few.
  return rows.filter((row) => row.instrument === instrument);
}

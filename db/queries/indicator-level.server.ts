import type { RegionKind } from "../../app/domain/region-names.ts";
import type { Layer } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

export type IndicatorLevelRow = { regionId: string; kind: RegionKind; year: number; no: number; value: number };

const OFFICIAL: Layer = "official";

/** Official values of the given indicators of one instrument over all regions and years, in hundredths. */
export async function listIndicatorLevels(
  db: Db,
  { instrument, nos }: { instrument: string; nos: readonly number[] },
): Promise<IndicatorLevelRow[]> {
  if (nos.length === 0) return [];
  return db
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .innerJoin("region", "region.id", "adoption.region_id")
    .select([
      "adoption.region_id as regionId",
      "region.kind as kind",
      "adoption.year as year",
      "adoption.node_no as no",
      "claim.value_hundredths as value",
    ])
    .where("adoption.instrument", "=", instrument)
    .where("adoption.node_level", "=", "indicator")
    .where("adoption.node_no", "in", nos)
    .where("adoption.layer", "=", OFFICIAL)
    .where("adoption.superseded_at", "is", null)
    .orderBy("adoption.year")
    .orderBy("adoption.region_id")
    .orderBy("adoption.node_no")
    .orderBy("adoption.id")
    .limit(200_000)
    .execute();
}

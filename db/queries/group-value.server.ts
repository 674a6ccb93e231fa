import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Layer } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

export type GroupValueRow = { level: NodeLevel; no: number; value: number };

const OFFICIAL: Layer = "official";

/** The bare official values, in hundredths, of a group of regions in one year on one instrument. */
export async function listGroupValues(
  db: Db,
  { codes, year, instrument, levels }: GroupValueOptions,
): Promise<GroupValueRow[]> {
  if (codes.length === 0 || levels.length === 0) return [];
  return db
    .selectFrom("score_adoption as adoption")
    .innerJoin("region", "region.id", "adoption.region_id")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select(["adoption.node_level as level", "adoption.node_no as no", "claim.value_hundredths as value"])
    .where("region.code", "in", codes)
    .where("adoption.year", "=", year)
    .where("adoption.instrument", "=", instrument)
    .where("adoption.node_level", "in", levels)
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", OFFICIAL)
    .orderBy("adoption.node_level")
    .orderBy("adoption.node_no")
    .orderBy("claim.value_hundredths")
    .limit(2000)
    .execute();
}

type GroupValueOptions = {
  codes: readonly string[];
  year: number;
  instrument: string;
  levels: readonly NodeLevel[];
};

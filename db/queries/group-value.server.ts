import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Layer } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

export type GroupValueRow = { instrument: string; level: NodeLevel; no: number; value: number };

const OFFICIAL: Layer = "official";

/** The bare official values, in hundredths, of a group of regions in one year on one instrument. */
export async function listGroupValues(
  db: Db,
  { codes, year, instrument, levels }: GroupValueOptions,
): Promise<GroupValueRow[]> {
  if (codes.length === 0 || levels.length === 0) return [];
  const rows = await db
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select([
      "adoption.instrument as instrument",
      "adoption.node_level as level",
      "adoption.node_no as no",
      "claim.value_hundredths as value",
    ])
    .where("adoption.region_id", "in", (eb) => eb.selectFrom("region").select("id").where("code", "in", codes))
    .where("adoption.year", "=", year)
    .where("adoption.node_level", "in", levels)
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", OFFICIAL)
    .orderBy("adoption.node_level")
    .orderBy("adoption.node_no")
    .orderBy("claim.value_hundredths")
    .limit(2000)
    .execute();
  // Asked of the database, the instrument would lead it to the index over all regions instead of that of these few.
  return rows.filter((row) => row.instrument === instrument);
}

/** An official index of one body of a group, in hundredths. */
type GroupIndexRow = { year: number; instrument: string; value: number };

/** The official indexes of a group of regions over all years, oldest first. */
export async function listGroupIndexes(db: Db, codes: readonly string[]): Promise<GroupIndexRow[]> {
  if (codes.length === 0) return [];
  return db
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select(["adoption.year as year", "adoption.instrument as instrument", "claim.value_hundredths as value"])
    .where("adoption.region_id", "in", (eb) => eb.selectFrom("region").select("id").where("code", "in", codes))
    .where("adoption.node_level", "=", "index")
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", OFFICIAL)
    .orderBy("adoption.year")
    .orderBy("adoption.instrument")
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

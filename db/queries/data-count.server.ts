import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Db } from "../open.server.ts";

/** How many regions there are of each kind. */
export async function countRegionsByKind(db: Db): Promise<{ kind: "province" | "regency" | "city"; count: number }[]> {
  return db
    .selectFrom("region")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("count")])
    .groupBy("kind")
    .orderBy("kind")
    .execute();
}

/** How many claims stand about each level of the structure, and about how many regions. */
export async function countClaimsByLevel(db: Db): Promise<{ level: NodeLevel; claims: number; regions: number }[]> {
  return db
    .selectFrom("score_claim")
    .select((eb) => [
      "node_level as level",
      eb.fn.countAll<number>().as("claims"),
      eb.fn.count<number>("region_id").distinct().as("regions"),
    ])
    .where("withdrawn_at", "is", null)
    .groupBy("node_level")
    .orderBy("node_level")
    .execute();
}

export type LevelCoverage = { year: number; instrument: string; level: NodeLevel; regions: number };

/** How many regions have an adopted official value on each level, by year and instrument. */
export async function countCoverage(db: Db): Promise<LevelCoverage[]> {
  return db
    .selectFrom("score_adoption")
    .select((eb) => [
      "year",
      "instrument",
      "node_level as level",
      eb.fn.count<number>("region_id").distinct().as("regions"),
    ])
    .where("superseded_at", "is", null)
    .where("layer", "=", "official")
    .where("claim_id", "is not", null)
    .groupBy(["year", "instrument", "node_level"])
    .orderBy("year")
    .orderBy("instrument")
    .orderBy("node_level")
    .execute();
}

import type { Layer } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

const OFFICIAL: Layer = "official";

/** How many regions have an adopted official index, by year and instrument, newest first. */
export async function countIndexesByYear(db: Db): Promise<{ year: number; instrument: string; found: number }[]> {
  return db
    .selectFrom("score_adoption")
    .select(["year", "instrument", (eb) => eb.fn.countAll<number>().as("found")])
    .where("node_level", "=", "index")
    .where("layer", "=", OFFICIAL)
    .where("claim_id", "is not", null)
    .where("superseded_at", "is", null)
    .groupBy(["year", "instrument"])
    .orderBy("year", "desc")
    .orderBy("instrument")
    .limit(100)
    .execute();
}

/** Names of all bodies with an own government, in people's order. */
export async function listBodyNames(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("region")
    .select("name")
    .where("own_government", "=", 1)
    .orderBy("sort_name")
    .orderBy("id")
    .limit(2000)
    .execute();
  return rows.map(({ name }) => name);
}

/** How many bodies did not exist yet or had no own government, by year, where a source says so. */
export async function countInapplicableByYear(db: Db): Promise<{ year: number; instrument: string; bodies: number }[]> {
  return db
    .selectFrom("score_absence")
    .innerJoin("region", "region.id", "score_absence.region_id")
    .select(["score_absence.year as year", "score_absence.instrument as instrument"])
    .select((eb) => eb.fn.countAll<number>().as("bodies"))
    .where("score_absence.kind", "=", "not_applicable")
    .where("region.own_government", "=", 1)
    .groupBy(["score_absence.year", "score_absence.instrument"])
    .orderBy("score_absence.year")
    .orderBy("score_absence.instrument")
    .limit(200)
    .execute();
}

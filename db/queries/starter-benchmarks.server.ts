import type { Schema } from "../schema.ts";
import { batches, type StarterRows, type StarterTransaction } from "./starter.server.ts";

/** Statements that recompute the benchmarks from the official adopted values. */

export type AdoptedValue = Pick<
  Schema["score_claim"],
  "region_id" | "year" | "instrument" | "node_level" | "node_no" | "value_hundredths"
>;

export async function listOfficialValues(trx: StarterTransaction): Promise<AdoptedValue[]> {
  return trx
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select([
      "claim.region_id",
      "claim.year",
      "claim.instrument",
      "claim.node_level",
      "claim.node_no",
      "claim.value_hundredths",
    ])
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", "official")
    .orderBy("claim.id")
    .execute();
}

export type Body = Pick<Schema["region"], "id" | "kind" | "province_id">;

/** Regions with an own government. */
export async function listBodies(trx: StarterTransaction): Promise<Body[]> {
  return trx
    .selectFrom("region")
    .select(["id", "kind", "province_id"])
    .where("own_government", "=", 1)
    .orderBy("id")
    .execute();
}

/** Bodies that did not exist in a round and do not count for it. */
export async function listInapplicable(
  trx: StarterTransaction,
): Promise<{ region_id: string; year: number; instrument: string }[]> {
  return trx
    .selectFrom("score_absence")
    .select(["region_id", "year", "instrument"])
    .where("kind", "=", "not_applicable")
    .orderBy("id")
    .execute();
}

export async function replaceBenchmarks(trx: StarterTransaction, rows: StarterRows<"score_benchmark">): Promise<void> {
  await trx.deleteFrom("score_benchmark").execute();
  for (const batch of batches(rows)) await trx.insertInto("score_benchmark").values(batch).execute();
}

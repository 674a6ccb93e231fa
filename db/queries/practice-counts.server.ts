import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Counts anew what others did with a practice: offices that copy it, those that succeeded, and those that confirmed it.
 * Its row must be locked before (`lockPracticeState`), so that nobody counts the same rows at the same time. The instant
 * rises, by which lists in memory see what changed.
 */
export async function recountPractice(trx: Transaction<Schema>, id: string, at: string): Promise<void> {
  const adoptions = await trx
    .selectFrom("adoption")
    .select(({ fn }) => ["state", fn.countAll().as("count")])
    .where("practice_id", "=", id)
    .groupBy("state")
    .execute();
  const { checks } = await trx
    .selectFrom("practice_check")
    .select(({ fn }) => fn.count("office_id").distinct().as("checks"))
    .where("practice_id", "=", id)
    .where("verdict", "=", "confirmed")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("practice")
    .set({
      adoptions: adoptions.reduce((total, { count }) => total + Number(count), 0),
      successes: Number(adoptions.find(({ state }) => state === "succeeded")?.count ?? 0),
      checks: Number(checks),
      updated_at: at,
    })
    .where("id", "=", id)
    .execute();
}

import type { Transaction } from "kysely";
import type { PracticeState } from "../../app/domain/practice.ts";
import type { Schema } from "../schema.ts";

/** The state of a practice, which nobody changes until the transaction ends; `undefined` where there is none. */
export async function lockPracticeState(trx: Transaction<Schema>, id: string): Promise<PracticeState | undefined> {
  const row = await trx
    .updateTable("practice")
    .set(({ ref }) => ({ documents: ref("documents") }))
    .where("id", "=", id)
    .returning("state")
    .executeTakeFirst();
  return row?.state;
}

/** Counts public documents of a practice up or down, as files come and go between its versions. */
export async function changePracticeDocuments(
  trx: Transaction<Schema>,
  { id, by, at }: { id: string; by: number; at: string },
): Promise<void> {
  await trx
    .updateTable("practice")
    .set(({ eb }) => ({ documents: eb("documents", "+", by), updated_at: at }))
    .where("id", "=", id)
    .execute();
}

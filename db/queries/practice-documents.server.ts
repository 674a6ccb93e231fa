import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Counts public documents of a published practice up or down, as files come and go between its versions. `false` where it is
 * not published; else nobody publishes or withdraws it until the transaction ends.
 */
export async function changePracticeDocuments(
  trx: Transaction<Schema>,
  { id, by }: { id: string; by: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set(({ eb }) => ({ documents: eb("documents", "+", by) }))
    .where("id", "=", id)
    .where("state", "=", "published")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** The content version, raised by every publishing change. */
export async function getContentVersion(db: Db): Promise<number> {
  const row = await db.selectFrom("content_state").select("version").where("id", "=", 1).executeTakeFirstOrThrow();
  return row.version;
}

/** Raises the content version; belongs into the transaction of every change that a public page shows. */
export async function raiseContentVersion(trx: Transaction<Schema>): Promise<void> {
  await trx
    .updateTable("content_state")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", 1)
    .execute();
}

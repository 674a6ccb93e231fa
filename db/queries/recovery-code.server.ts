import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Puts a new set in the place of the old one, used or not. */
export async function replaceRecoveryCodes(
  trx: Transaction<Schema>,
  { personId, hashes }: { personId: string; hashes: readonly string[] },
): Promise<void> {
  await trx.deleteFrom("recovery_code").where("person_id", "=", personId).execute();
  await trx
    .insertInto("recovery_code")
    .values(hashes.map((hash) => ({ person_id: personId, code_hash: hash, used_at: null })))
    .execute();
}

/** How many codes of a person still work. */
export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("recovery_code")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

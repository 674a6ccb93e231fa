import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Says that bytes are about to be kept or used, before they are. */
export async function upsertStoredFile(
  db: Db,
  { sha256, bytes, at }: { sha256: string; bytes: number; at: string },
): Promise<void> {
  await db
    .insertInto("stored_file")
    .values({ sha256, bytes, created_at: at, touched_at: at })
    .onConflict((conflict) => conflict.column("sha256").doUpdateSet({ touched_at: at }))
    .execute();
}

/**
 * Holds the row of stored bytes until the transaction ends: nobody removes or uses them meanwhile. `false` where they are
 * gone.
 */
export async function lockStoredFile(
  trx: Transaction<Schema>,
  { sha256, at }: { sha256: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("stored_file")
    .set({ touched_at: at })
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Removes the row of locked bytes that no standing attachment uses; tells whether it did. */
export async function deleteUnusedFile(trx: Transaction<Schema>, sha256: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("stored_file")
    .where("sha256", "=", sha256)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("attachment").select("id").where("sha256", "=", sha256).where("removed_at", "is", null))),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const MOST_AT_ONCE = 500;

/** Hashes of bytes that no standing attachment uses and nobody meant to since an instant. */
export async function listUnusedFiles(db: Db, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom("stored_file")
    .select("sha256")
    .where("touched_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("attachment")
            .select("attachment.id")
            .whereRef("attachment.sha256", "=", "stored_file.sha256")
            .where("attachment.removed_at", "is", null),
        ),
      ),
    )
    .orderBy("sha256")
    .limit(MOST_AT_ONCE)
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

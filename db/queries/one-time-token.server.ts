import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { OneTimeTokenTable } from "../schema-accounts.ts";

export type TokenKind = OneTimeTokenTable["kind"];

/** Keeps a secret that works once. Older ones of the same kind and person stop working. */
export async function insertToken(
  trx: Transaction<Schema>,
  token: { tokenHash: string; kind: TokenKind; personId: string | null; at: string; expiresAt: string },
): Promise<void> {
  await trx
    .insertInto("one_time_token")
    .values({
      token_hash: token.tokenHash,
      kind: token.kind,
      person_id: token.personId,
      created_at: token.at,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Makes every unused secret of a kind and person worthless. */
export async function deleteTokens(
  trx: Transaction<Schema>,
  { kind, personId }: { kind: TokenKind; personId: string | null },
): Promise<void> {
  await trx
    .deleteFrom("one_time_token")
    .where("kind", "=", kind)
    .where("person_id", personId === null ? "is" : "=", personId)
    .where("used_at", "is", null)
    .execute();
}

type Sought = { tokenHash: string; kind: TokenKind; now: string };

/** Whose secret it is, where it still works. */
export async function findToken(
  db: Db,
  { tokenHash, kind, now }: Sought,
): Promise<{ personId: string | null } | undefined> {
  return db
    .selectFrom("one_time_token")
    .select("person_id as personId")
    .where("token_hash", "=", tokenHash)
    .where("kind", "=", kind)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses a secret up. Of two who come at once one is told `undefined`. */
export async function spendToken(
  trx: Transaction<Schema>,
  { tokenHash, kind, now }: Sought,
): Promise<{ personId: string | null } | undefined> {
  return trx
    .updateTable("one_time_token")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("kind", "=", kind)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("person_id as personId")
    .executeTakeFirst();
}

/** Until when the newest secret of a kind that belongs to nobody still works. */
export async function findTokenEnd(
  db: Db,
  { kind, now }: { kind: TokenKind; now: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("one_time_token")
    .select("expires_at as expiresAt")
    .where("kind", "=", kind)
    .where("person_id", "is", null)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("expires_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.expiresAt;
}

import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** What an account is, beside what its session tells. */
export type AccountFacts = {
  readonly createdAt: string;
  readonly passwordChangedAt: string | null;
};

/** @throws where the person is gone */
export async function getAccountFacts(db: Db, personId: string): Promise<AccountFacts> {
  return db
    .selectFrom("person")
    .select(["created_at as createdAt", "password_changed_at as passwordChangedAt"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
}

export async function updateProfile(
  trx: Transaction<Schema>,
  { personId, name, position }: { personId: string; name: string; position: string },
): Promise<void> {
  await trx
    .updateTable("person")
    .set({ name, position })
    .where("id", "=", personId)
    .where("state", "=", "active")
    .execute();
}

/** Changes a mail that is still `from`, unless an account has the new one. Tells whether it did. */
export async function updateMail(
  trx: Transaction<Schema>,
  { personId, from, to }: { personId: string; from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ mail: to })
    .where("id", "=", personId)
    .where("mail", "=", from)
    .where("state", "=", "active")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("person as other").select("other.id").where("other.mail", "=", to))),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps a second factor where there is none, with the step of the code that proved it. Tells whether it did. */
export async function insertSecondFactor(
  trx: Transaction<Schema>,
  { personId, sealedSecret, step }: { personId: string; sealedSecret: string; step: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ totp_secret: sealedSecret, totp_step: step })
    .where("id", "=", personId)
    .where("totp_secret", "is", null)
    .where("state", "=", "active")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type OwnSession = {
  readonly id: string;
  readonly device: string;
  readonly remembered: boolean;
  /** `false` while the code is still asked for. */
  readonly complete: boolean;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
};

const MAX_SESSIONS = 200;

/** Running sessions of a person, the last used first. */
export async function listSessions(
  db: Db,
  { personId, now }: { personId: string; now: string },
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "device", "remembered", "complete", "created_at as createdAt"])
    .select(["seen_at as seenAt", "expires_at as expiresAt"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("seen_at", "desc")
    .orderBy("id", "desc")
    .limit(MAX_SESSIONS)
    .execute();
  return rows.map((row) => ({ ...row, remembered: row.remembered === 1, complete: row.complete === 1 }));
}

/** Ends every session of a person but one; returns the ids of those that ended. */
export async function deleteOtherSessions(
  trx: Transaction<Schema>,
  { personId, keptId }: { personId: string; keptId: string },
): Promise<string[]> {
  const rows = await trx
    .deleteFrom("session")
    .where("person_id", "=", personId)
    .where("id", "!=", keptId)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** What a session is kept with, for the one that takes its place. */
export async function findSessionFacts(
  db: Db,
  { id, personId }: { id: string; personId: string },
): Promise<{ device: string; remembered: boolean } | undefined> {
  const row = await db
    .selectFrom("session")
    .select(["device", "remembered"])
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && { device: row.device, remembered: row.remembered === 1 };
}

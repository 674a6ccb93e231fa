import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** A running session with the person it belongs to. */
export type SessionRow = {
  readonly id: string;
  readonly personId: string;
  readonly complete: boolean;
  readonly remembered: boolean;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly mail: string;
  readonly name: string;
  readonly position: string;
  readonly hasSecondFactor: boolean;
};

/** The session of a cookie's token, where it has not run out and its person is active. */
export async function findSession(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.person_id")
    .select([
      "session.id",
      "session.person_id as personId",
      "session.complete",
      "session.remembered",
      "session.created_at as createdAt",
      "session.seen_at as seenAt",
      "person.mail",
      "person.name",
      "person.position",
      "person.totp_secret as secret",
    ])
    .where("session.token_hash", "=", tokenHash)
    .where("session.expires_at", ">", now)
    .where("person.state", "=", "active")
    .executeTakeFirst();
  if (row === undefined || row.mail === null) return undefined;
  const { secret, complete, remembered, mail, ...rest } = row;
  return { ...rest, mail, complete: complete === 1, remembered: remembered === 1, hasSecondFactor: secret !== null };
}

export type NewSession = {
  readonly id: string;
  readonly tokenHash: string;
  readonly personId: string;
  readonly complete: boolean;
  readonly remembered: boolean;
  readonly device: string;
  readonly at: string;
  readonly expiresAt: string;
};

export async function insertSession(trx: Transaction<Schema>, session: NewSession): Promise<void> {
  await trx
    .insertInto("session")
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      person_id: session.personId,
      complete: session.complete ? 1 : 0,
      remembered: session.remembered ? 1 : 0,
      device: session.device,
      created_at: session.at,
      seen_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Moves the end of a session that is in use. */
export async function touchSession(
  db: Db,
  { id, seenAt, expiresAt }: { id: string; seenAt: string; expiresAt: string },
): Promise<void> {
  await db.updateTable("session").set({ seen_at: seenAt, expires_at: expiresAt }).where("id", "=", id).execute();
}

/** Ends one session of a person. Tells whether there was one. */
export async function deleteSession(
  trx: Transaction<Schema>,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("session")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of a person. */
export async function deleteSessionsOf(trx: Transaction<Schema>, personId: string): Promise<void> {
  await trx.deleteFrom("session").where("person_id", "=", personId).execute();
}

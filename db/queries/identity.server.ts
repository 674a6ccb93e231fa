import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** An account at an institution's OpenID provider. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** The active person that an institution's account belongs to; `null` where the person may not come in. */
export async function findIdentityOwner(
  db: Db,
  { issuer, subject }: Identity,
): Promise<{ id: string; totpSecret: string | null } | null | undefined> {
  const row = await db
    .selectFrom("person_identity")
    .innerJoin("person", "person.id", "person_identity.person_id")
    .select(["person.id", "person.totp_secret as totpSecret", "person.state"])
    .where("person_identity.issuer", "=", issuer)
    .where("person_identity.subject", "=", subject)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.state === "active" ? { id: row.id, totpSecret: row.totpSecret } : null;
}

const MAX_IDENTITIES = 20;

export async function listIdentities(db: Db, personId: string): Promise<(Identity & { linkedAt: string })[]> {
  return db
    .selectFrom("person_identity")
    .select(["issuer", "subject", "linked_at as linkedAt"])
    .where("person_id", "=", personId)
    .orderBy("linked_at")
    .orderBy("issuer")
    .orderBy("subject")
    .limit(MAX_IDENTITIES)
    .execute();
}

/** Links an institution's account to a person. `false` where somebody has it already. */
export async function insertIdentity(
  trx: Transaction<Schema>,
  { issuer, subject, personId, at }: Identity & { personId: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("person_identity")
    .values({ issuer, subject, person_id: personId, linked_at: at })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

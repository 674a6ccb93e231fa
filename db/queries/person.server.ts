import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** What signing in compares with. Never leaves the server. */
export type Credentials = {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly position: string;
  readonly passwordHash: string | null;
  readonly totpSecret: string | null;
  readonly totpStep: number | null;
};

/** The active person of a mail address. */
export async function findCredentials(db: Db, mail: string): Promise<Credentials | undefined> {
  const row = await selectCredentials(db).where("mail", "=", mail).executeTakeFirst();
  return row === undefined || row.mail === null ? undefined : { ...row, mail: row.mail };
}

/** The same for somebody known by id. */
export async function findCredentialsById(db: Db, id: string): Promise<Credentials | undefined> {
  const row = await selectCredentials(db).where("id", "=", id).executeTakeFirst();
  return row === undefined || row.mail === null ? undefined : { ...row, mail: row.mail };
}

function selectCredentials(db: Db) {
  return db
    .selectFrom("person")
    .select(["id", "mail", "name", "position", "password_hash as passwordHash"])
    .select(["totp_secret as totpSecret", "totp_step as totpStep"])
    .where("state", "=", "active");
}

/** The account of a mail in any state; `undefined` where the mail is free. */
export async function findAccount(
  db: Db,
  mail: string,
): Promise<{ id: string; state: "active" | "disabled" | "deleted" } | undefined> {
  return db.selectFrom("person").select(["id", "state"]).where("mail", "=", mail).executeTakeFirst();
}

export type NewPerson = {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly position: string;
  readonly passwordHash: string | null;
  readonly at: string;
  readonly demo?: boolean;
};

/** @throws a unique violation where the mail has an account already */
export async function insertPerson(trx: Transaction<Schema>, person: NewPerson): Promise<void> {
  await trx
    .insertInto("person")
    .values({
      id: person.id,
      mail: person.mail,
      name: person.name,
      position: person.position,
      state: "active",
      password_hash: person.passwordHash,
      password_changed_at: person.passwordHash === null ? null : person.at,
      totp_secret: null,
      totp_step: null,
      created_at: person.at,
      demo: person.demo === true ? 1 : 0,
    })
    .execute();
}

export async function updatePassword(
  trx: Transaction<Schema>,
  { personId, passwordHash, at }: { personId: string; passwordHash: string; at: string },
): Promise<void> {
  await trx
    .updateTable("person")
    .set({ password_hash: passwordHash, password_changed_at: at })
    .where("id", "=", personId)
    .execute();
}

/** Notes the time step of an accepted code. Tells whether it was later than the last one: a code works once. */
export async function advanceTotpStep(
  trx: Transaction<Schema>,
  { personId, step }: { personId: string; step: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ totp_step: step })
    .where("id", "=", personId)
    .where((eb) => eb.or([eb("totp_step", "is", null), eb("totp_step", "<", step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether anybody can manage the portal. */
export async function hasPortalAdmin(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("role_grant")
    .innerJoin("person", "person.id", "role_grant.person_id")
    .select("role_grant.id")
    .where("role_grant.role", "=", "portal_admin")
    .where("role_grant.ended_at", "is", null)
    .where("person.state", "=", "active")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses up a recovery code. Tells whether it was there and unused. */
export async function spendRecoveryCode(
  trx: Transaction<Schema>,
  { personId, codeHash, at }: { personId: string; codeHash: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("recovery_code")
    .set({ used_at: at })
    .where("person_id", "=", personId)
    .where("code_hash", "=", codeHash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the second factor away, with its recovery codes. Tells whether there was one. */
export async function clearSecondFactor(trx: Transaction<Schema>, personId: string): Promise<boolean> {
  await trx.deleteFrom("recovery_code").where("person_id", "=", personId).execute();
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ totp_secret: null, totp_step: null })
    .where("id", "=", personId)
    .where("totp_secret", "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

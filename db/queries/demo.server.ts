import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** What belongs to the demonstration: ids of its people and offices. */
export type DemoRecords = {
  readonly people: readonly { readonly id: string; readonly mail: string | null }[];
  readonly officeIds: readonly string[];
};

/** Whether demonstration accounts or offices exist. */
export async function hasDemo(db: Db): Promise<boolean> {
  const [person, office] = [
    await db.selectFrom("person").select("id").where("demo", "=", 1).limit(1).executeTakeFirst(),
    await db.selectFrom("office").select("id").where("demo", "=", 1).limit(1).executeTakeFirst(),
  ];
  return person !== undefined || office !== undefined;
}

export async function listDemo(db: Db): Promise<DemoRecords> {
  const people = await db.selectFrom("person").select(["id", "mail"]).where("demo", "=", 1).orderBy("id").execute();
  const offices = await db.selectFrom("office").select("id").where("demo", "=", 1).orderBy("id").execute();
  return { people, officeIds: offices.map(({ id }) => id) };
}

/** The office of a region, told apart. */
export async function findOfficeOfRegion(
  db: Db,
  regionId: string,
): Promise<{ id: string; isDemo: boolean } | undefined> {
  const row = await db.selectFrom("office").select(["id", "demo"]).where("region_id", "=", regionId).executeTakeFirst();
  return row && { id: row.id, isDemo: row.demo === 1 };
}

/** The account of a mail, told apart. */
export async function findDemoPerson(db: Db, mail: string): Promise<{ id: string; isDemo: boolean } | undefined> {
  const row = await db.selectFrom("person").select(["id", "demo"]).where("mail", "=", mail).executeTakeFirst();
  return row && { id: row.id, isDemo: row.demo === 1 };
}

/** Whether a role would lead a demonstration account out of the demonstration. */
export async function leavesDemo(
  db: Db,
  { personId, officeId }: { personId: string; officeId: string | null },
): Promise<boolean> {
  const person = await db.selectFrom("person").select("demo").where("id", "=", personId).executeTakeFirst();
  if (person?.demo !== 1) return false;
  const office = await db.selectFrom("office").select("demo").where("id", "=", officeId).executeTakeFirst();
  return office?.demo !== 1;
}

/** Lets a demonstration account in again: active, with nothing left of earlier browsers, links and second factors. */
export async function reopenDemoPerson(trx: Transaction<Schema>, personId: string): Promise<void> {
  for (const table of ["session", "one_time_token", "recovery_code"] as const) {
    await trx.deleteFrom(table).where("person_id", "=", personId).execute();
  }
  await trx
    .updateTable("person")
    .set({ state: "active", totp_secret: null, totp_step: null })
    .where("id", "=", personId)
    .where("demo", "=", 1)
    .execute();
}

/** Current roles in these offices of people who are no demonstration. */
export async function listGuests(db: Db, { officeIds }: DemoRecords) {
  if (officeIds.length === 0) return [];
  return db
    .selectFrom("role_grant as held")
    .innerJoin("person", "person.id", "held.person_id")
    .select(["held.person_id as personId", "held.office_id as officeId", "held.role"])
    .where("held.office_id", "in", officeIds)
    .where("held.ended_at", "is", null)
    .where("person.demo", "=", 0)
    .orderBy("held.id")
    .execute();
}

/**
 * Deletes these people and offices with everything that hangs on them, but the audit log.
 *
 * @param attempts keys under which attempts of these people are counted
 */
export async function deleteDemo(
  trx: Transaction<Schema>,
  { people, officeIds }: DemoRecords,
  attempts: readonly string[],
): Promise<void> {
  const mails = people.flatMap(({ mail }) => mail ?? []);
  for (const key of attempts) await trx.deleteFrom("attempt").where("key", "=", key).execute();
  for (const mail of mails) await trx.deleteFrom("invitation").where("mail", "=", mail).execute();
  for (const officeId of officeIds) await deleteOffice(trx, officeId);
  for (const { id } of people) await deletePerson(trx, id);
}

async function deleteOffice(trx: Transaction<Schema>, id: string): Promise<void> {
  for (const table of ["handover", "invitation", "draft", "role_grant", "attachment"] as const) {
    await trx.deleteFrom(table).where("office_id", "=", id).execute();
  }
  for (const table of ["draft", "revision"] as const) {
    await trx.deleteFrom(table).where("subject_kind", "=", "office").where("subject_id", "=", id).execute();
  }
  await trx.deleteFrom("submission").where("address", "like", `%${id}%`).execute();
  await trx.deleteFrom("office").where("id", "=", id).execute();
}

async function deletePerson(trx: Transaction<Schema>, id: string): Promise<void> {
  for (const table of OWNED) await trx.deleteFrom(table).where("person_id", "=", id).execute();
  await trx.deleteFrom("invitation").where("invited_by", "=", id).execute();
  await trx
    .deleteFrom("handover")
    .where((eb) => eb.or([eb("from_person_id", "=", id), eb("to_person_id", "=", id), eb("created_by", "=", id)]))
    .execute();
  await trx.deleteFrom("submission").where("address", "like", `%${id}%`).execute();
  await trx.deleteFrom("person").where("id", "=", id).execute();
}

const OWNED = [
  ...(["session", "recovery_code", "person_identity", "one_time_token"] as const),
  ...(["draft", "submission", "role_grant", "attachment"] as const),
];

/** How many entries of the audit log these people made, or are about them or their offices. */
export async function countDemoEntries(db: Db, { people, officeIds }: DemoRecords): Promise<number> {
  const ids = [...people.map(({ id }) => id), ...officeIds];
  if (ids.length === 0) return 0;
  const { count } = await db
    .selectFrom("audit_entry")
    .select((eb) => eb.fn.countAll().as("count"))
    .where((eb) => eb.or([eb("person_id", "in", ids), eb("office_id", "in", ids), eb("subject_id", "in", ids)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What each removal left in the audit log, as its own entry counted it. */
export async function listRemovals(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("audit_entry").select("detail").where("action", "=", "demo.removed").execute();
  return rows.map(({ detail }) => detail);
}

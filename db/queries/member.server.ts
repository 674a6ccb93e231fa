import type { Transaction } from "kysely";
import type { Role } from "../../app/domain/permissions.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** A role that somebody holds, with who holds it. */
export type HeldRole = {
  readonly grantId: string;
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly mail: string | null;
  readonly state: "active" | "disabled" | "deleted";
  readonly hasSecondFactor: boolean;
  readonly role: Role;
  readonly officeId: string | null;
  readonly provinceId: string | null;
  readonly officeName: string | null;
  /** Of a coordinator's role. */
  readonly provinceName: string | null;
  /** Of an office's role: where the office lies. */
  readonly officeProvinceId: string | null;
  readonly grantedAt: string;
  readonly endedAt: string | null;
};

const MAX_MEMBERS = 500;
const MAX_ROLES_OF_PERSON = 100;

/** The current roles of an office by name; who has two stands twice. */
export async function listMembers(db: Db, officeId: string): Promise<HeldRole[]> {
  const rows = await selectHeldRoles(db)
    .where("held.office_id", "=", officeId)
    .where("held.ended_at", "is", null)
    .orderBy("person.name")
    .orderBy("held.id")
    .limit(MAX_MEMBERS)
    .execute();
  return rows.map(toHeldRole);
}

/** Everybody who holds or held a role of an office, once each, by name. */
export async function listPeopleOfOffice(
  db: Db,
  officeId: string,
): Promise<{ id: string; name: string; position: string; isMember: boolean }[]> {
  const rows = await db
    .selectFrom("role_grant as held")
    .innerJoin("person", "person.id", "held.person_id")
    .select(["person.id", "person.name", "person.position"])
    .select((eb) => eb.fn.sum<number>(eb.case().when("held.ended_at", "is", null).then(1).else(0).end()).as("current"))
    .where("held.office_id", "=", officeId)
    .where("person.state", "!=", "deleted")
    .groupBy(["person.id", "person.name", "person.position"])
    .orderBy("person.name")
    .orderBy("person.id")
    .limit(MAX_MEMBERS)
    .execute();
  return rows.map(({ current, ...person }) => ({ ...person, isMember: Number(current) > 0 }));
}

/** Every role of a person, current ones first, then the newest. */
export async function listRolesOfPerson(db: Db, personId: string): Promise<HeldRole[]> {
  const rows = await selectHeldRoles(db)
    .where("held.person_id", "=", personId)
    .orderBy((eb) => eb.case().when("held.ended_at", "is", null).then(0).else(1).end())
    .orderBy("held.granted_at", "desc")
    .orderBy("held.id", "desc")
    .limit(MAX_ROLES_OF_PERSON)
    .execute();
  return rows.map(toHeldRole);
}

export async function findHeldRole(db: Db, grantId: string): Promise<HeldRole | undefined> {
  const row = await selectHeldRoles(db).where("held.id", "=", grantId).executeTakeFirst();
  return row && toHeldRole(row);
}

/** Ends a current role. Tells whether there was one. */
export async function endRole(
  trx: Transaction<Schema>,
  { grantId, at, by }: { grantId: string; at: string; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("role_grant")
    .set({ ended_at: at, ended_by: by })
    .where("id", "=", grantId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Where a role holds: an office, a province, or everywhere. */
export type RoleScope = { readonly officeId: string | null; readonly provinceId: string | null };

/** Gives a role. `false` where the person holds it already. */
export async function insertRole(
  trx: Transaction<Schema>,
  grant: RoleScope & {
    readonly id: string;
    readonly personId: string;
    readonly role: Role;
    readonly at: string;
    /** `null` for the first role of all. */
    readonly by: string | null;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("role_grant")
    .values({
      id: grant.id,
      person_id: grant.personId,
      role: grant.role,
      office_id: grant.officeId,
      province_id: grant.provinceId,
      granted_at: grant.at,
      granted_by: grant.by,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Who holds a role with an active account, the rows held until the transaction ends: two administrators who
 * end each other's role at once would otherwise both count two.
 */
export async function lockHolders(
  trx: Transaction<Schema>,
  { role, officeId }: { role: Role; officeId: string | null },
): Promise<string[]> {
  // A change that changes nothing holds the rows on PostgreSQL; on SQLite the transaction already is the only writer.
  await trx
    .updateTable("role_grant")
    .set((eb) => ({ granted_at: eb.ref("granted_at") }))
    .where("role", "=", role)
    .where("office_id", officeId === null ? "is" : "=", officeId)
    .where("ended_at", "is", null)
    .execute();
  const rows = await trx
    .selectFrom("role_grant as held")
    .innerJoin("person", "person.id", "held.person_id")
    .select("held.person_id as personId")
    .where("held.role", "=", role)
    .where("held.office_id", officeId === null ? "is" : "=", officeId)
    .where("held.ended_at", "is", null)
    .where("person.state", "=", "active")
    .orderBy("held.id")
    .limit(MAX_MEMBERS)
    .execute();
  return rows.map(({ personId }) => personId);
}

function selectHeldRoles(db: Db) {
  return db
    .selectFrom("role_grant as held")
    .innerJoin("person", "person.id", "held.person_id")
    .leftJoin("office", "office.id", "held.office_id")
    .leftJoin("region", "region.id", "office.region_id")
    .leftJoin("region as province", "province.id", "held.province_id")
    .select([
      "held.id as grantId",
      "held.person_id as personId",
      "person.name",
      "person.position",
      "person.mail",
      "person.state",
      "person.totp_secret as secret",
      "held.role",
      "held.office_id as officeId",
      "held.province_id as provinceId",
      "held.granted_at as grantedAt",
      "held.ended_at as endedAt",
      "office.name as officeName",
      "province.name as provinceName",
    ])
    .select((eb) => eb.fn.coalesce("region.province_id", "region.id").as("officeProvinceId"));
}

function toHeldRole<Row extends { secret: string | null }>({ secret, ...row }: Row) {
  return { ...row, hasSecondFactor: secret !== null };
}

import type { Transaction } from "kysely";
import type { ManagedPerson } from "../../app/domain/manage-view.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

export type PersonFilter = {
  /** Part of a name or mail, lower case. */
  readonly text?: string | undefined;
};

/** People by name; deleted accounts are left out. */
export async function listPeople(
  db: Db,
  filter: PersonFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<ManagedPerson[]> {
  const rows = await selectPersonRows(db, filter)
    .orderBy("person.name")
    .orderBy("person.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toPersonRow);
}

export async function countPeople(db: Db, filter: PersonFilter): Promise<number> {
  const { count } = await selectPeople(db, filter)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findPersonRow(db: Db, personId: string): Promise<ManagedPerson | undefined> {
  const row = await selectPersonRows(db, {}).where("person.id", "=", personId).executeTakeFirst();
  return row && toPersonRow(row);
}

/** Lets somebody in again, or keeps them out. Tells whether it was otherwise before; deleted accounts never change. */
export async function setPersonState(
  trx: Transaction<Schema>,
  { personId, state }: { personId: string; state: "active" | "disabled" },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("person")
    .set({ state })
    .where("id", "=", personId)
    .where("state", "=", state === "active" ? "disabled" : "active")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function selectPeople(db: Db, { text }: PersonFilter) {
  return db
    .selectFrom("person")
    .where("person.state", "!=", "deleted")
    .$if(text !== undefined, (query) =>
      query.where((eb) => {
        const pattern = `%${(text ?? "").replace(/[\\%_]/g, "")}%`;
        return eb.or([
          eb(eb.fn<string>("lower", ["person.name"]), "like", pattern),
          eb("person.mail", "like", pattern),
        ]);
      }),
    );
}

function selectPersonRows(db: Db, filter: PersonFilter) {
  return selectPeople(db, filter)
    .select([
      "person.id",
      "person.name",
      "person.position",
      "person.mail",
      "person.state",
      "person.totp_secret as secret",
      "person.created_at as createdAt",
    ])
    .select((eb) =>
      eb
        .selectFrom("role_grant as held")
        .select(({ fn }) => fn.countAll().as("count"))
        .whereRef("held.person_id", "=", "person.id")
        .where("held.ended_at", "is", null)
        .as("roles"),
    );
}

function toPersonRow<Row extends { secret: string | null; roles: string | number | bigint | null }>(row: Row) {
  const { secret, roles, ...rest } = row;
  return { ...rest, hasSecondFactor: secret !== null, roles: Number(roles ?? 0) };
}

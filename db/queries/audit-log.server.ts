import type { Db } from "../open.server.ts";

/** An entry as it is read: names are those of the moment of reading. */
export type AuditRow = {
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  /** `null` where nobody was signed in; "" after the account was deleted. */
  readonly personName: string | null;
  readonly officeId: string | null;
  readonly officeName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Name of the person or office that the entry is about. */
  readonly subjectName: string | null;
  /** JSON object. */
  readonly detail: string;
};

export type AuditFilter = {
  /** Only the log of this office; `undefined` for the whole log. */
  readonly officeId?: string | undefined;
  readonly action?: string | undefined;
  readonly personId?: string | undefined;
  /** Instant, included. */
  readonly since?: string | undefined;
};

/** The log, newest first; ids of one instant sort by when they were made. */
export async function listAuditEntries(
  db: Db,
  filter: AuditFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<AuditRow[]> {
  return selectEntries(db, filter)
    .leftJoin("person", "person.id", "entry.person_id")
    .leftJoin("office", "office.id", "entry.office_id")
    .leftJoin("person as who", (join) =>
      join.onRef("who.id", "=", "entry.subject_id").on("entry.subject_kind", "=", "person"),
    )
    .leftJoin("office as what", (join) =>
      join.onRef("what.id", "=", "entry.subject_id").on("entry.subject_kind", "=", "office"),
    )
    .select([
      "entry.id",
      "entry.at",
      "entry.person_id as personId",
      "person.name as personName",
      "entry.office_id as officeId",
      "office.name as officeName",
      "entry.action",
      "entry.subject_kind as subjectKind",
      "entry.subject_id as subjectId",
      "entry.detail",
    ])
    .select((eb) => eb.fn.coalesce("who.name", "what.name").as("subjectName"))
    .orderBy("entry.at", "desc")
    .orderBy("entry.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countAuditEntries(db: Db, filter: AuditFilter): Promise<number> {
  const { count } = await selectEntries(db, filter)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const MAX_PEOPLE = 300;

/** Who stands in the log as acting, by name; deleted accounts have none. */
export async function listAuditPeople(db: Db, officeId: string | undefined): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("person")
    .select(["person.id", "person.name"])
    .where("person.state", "!=", "deleted")
    .where(
      "person.id",
      "in",
      selectEntries(db, { officeId }).select("entry.person_id").$castTo<{ person_id: string }>(),
    )
    .orderBy("person.name")
    .orderBy("person.id")
    .limit(MAX_PEOPLE)
    .execute();
}

function selectEntries(db: Db, { officeId, action, personId, since }: AuditFilter) {
  return db
    .selectFrom("audit_entry as entry")
    .$if(officeId !== undefined, (query) => query.where("entry.office_id", "=", officeId ?? ""))
    .$if(action !== undefined, (query) => query.where("entry.action", "=", action ?? ""))
    .$if(personId !== undefined, (query) => query.where("entry.person_id", "=", personId ?? ""))
    .$if(since !== undefined, (query) => query.where("entry.at", ">=", since ?? ""));
}

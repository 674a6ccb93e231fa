import type { Transaction } from "kysely";
import type { RecordFields, RecordKind, Revision } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Names one record of one kind. */
export type RecordKey = { readonly kind: RecordKind; readonly id: string };

export type NewRevision = RecordKey & {
  readonly number: number;
  readonly fields: RecordFields;
  readonly personId: string | null;
  readonly at: string;
};

const MAX_REVISIONS = 500;

export async function insertRevision(trx: Transaction<Schema>, revision: NewRevision): Promise<void> {
  await trx
    .insertInto("revision")
    .values({
      subject_kind: revision.kind,
      subject_id: revision.id,
      number: revision.number,
      body: JSON.stringify(revision.fields),
      person_id: revision.personId,
      saved_at: revision.at,
    })
    .execute();
}

/** The published states of a record, the newest first. */
export async function listRevisions(db: Db, key: RecordKey): Promise<Revision[]> {
  const rows = await selectRevisions(db, key).orderBy("revision.number", "desc").limit(MAX_REVISIONS).execute();
  return rows.map(toRevision);
}

export async function findRevision(db: Db, { number, ...key }: RecordKey & { number: number }) {
  const row = await selectRevisions(db, key).where("revision.number", "=", number).executeTakeFirst();
  return row && toRevision(row);
}

export async function findNewestRevision(db: Db, key: RecordKey): Promise<Revision | undefined> {
  const row = await selectRevisions(db, key).orderBy("revision.number", "desc").limit(1).executeTakeFirst();
  return row && toRevision(row);
}

function selectRevisions(db: Db, { kind, id }: RecordKey) {
  return db
    .selectFrom("revision")
    .leftJoin("person", "person.id", "revision.person_id")
    .select([
      "revision.number",
      "revision.body",
      "revision.person_id as personId",
      "revision.saved_at as savedAt",
      "person.name",
      "person.position",
    ])
    .where("revision.subject_kind", "=", kind)
    .where("revision.subject_id", "=", id);
}

/** The body was written by `insertRevision`. */
function toRevision<Row extends { body: string }>({ body, ...row }: Row) {
  return { ...row, fields: JSON.parse(body) as RecordFields };
}

import type { Kysely } from "kysely";
import { createTable, protectRows } from "./tables.ts";

const AUDIT_COLUMNS = ["id", "at", "person_id", "office_id", "action", "subject_kind", "subject_id", "detail"];
const REVISION_COLUMNS = ["subject_kind", "subject_id", "number", "body", "person_id", "saved_at"];

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "audit_entry")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("person_id", "text")
    .addColumn("office_id", "text")
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("detail", "text", (c) => c.notNull())
    .execute();
  await protectRows(db, "audit_entry", [], AUDIT_COLUMNS);
  await db.schema.createIndex("audit_entry_of_office").on("audit_entry").columns(["office_id", "at"]).execute();
  await db.schema.createIndex("audit_entry_of_person").on("audit_entry").columns(["person_id", "at"]).execute();
  await db.schema.createIndex("audit_entry_by_time").on("audit_entry").columns(["at", "id"]).execute();

  await createTable(db, "revision")
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("person_id", "text")
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("revision_key", ["subject_kind", "subject_id", "number"])
    .execute();
  // Not against deletes: demonstration records go with all their states.
  await protectRows(db, "revision", [], REVISION_COLUMNS, { deletable: true });

  await createTable(db, "draft")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("office_id", "text", (c) => c.references("office.id"))
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("base_version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addUniqueConstraint("draft_key", ["person_id", "subject_kind", "subject_id"])
    .execute();

  await createTable(db, "submission")
    .addColumn("key", "text", (c) => c.primaryKey().notNull())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("submission_by_time").on("submission").columns(["at"]).execute();

  await createTable(db, "handover")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("from_person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("to_person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("note", "text")
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("accepted_at", "text")
    .addColumn("withdrawn_at", "text")
    .execute();
  await db.schema.createIndex("handover_of_office").on("handover").columns(["office_id"]).execute();
}

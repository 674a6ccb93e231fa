import type { Kysely } from "kysely";
import { createTable } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "attachment")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("licence", "text", (c) => c.notNull())
    .addColumn("media_type", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("width", "integer")
    .addColumn("height", "integer")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("removed_at", "text")
    .execute();
  await db.schema
    .createIndex("attachment_of_subject")
    .on("attachment")
    .columns(["subject_kind", "subject_id"])
    .execute();
  await db.schema.createIndex("attachment_of_file").on("attachment").columns(["sha256"]).execute();

  await createTable(db, "stored_file")
    .addColumn("sha256", "text", (c) => c.primaryKey().notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("touched_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("stored_file_by_touch").on("stored_file").columns(["touched_at"]).execute();
}

import type { Kysely } from "kysely";
import { columnTypes, createTable, protectRows } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { big } = columnTypes(db);
  await createTable(db, "practice")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("slug", "text", (c) => c.notNull().unique())
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("office_id", "text", (c) => c.references("office.id"))
    .addColumn("source_id", "text", (c) => c.references("source.id"))
    .addColumn("source_place", "text")
    .addColumn("confidence", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("state_reason", "text")
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("complete", "integer", (c) => c.notNull())
    .addColumn("started", "text")
    .addColumn("cost_min", big)
    .addColumn("cost_max", big)
    .addColumn("weeks_min", "integer")
    .addColumn("weeks_max", "integer")
    .addColumn("team", "integer")
    .addColumn("measured", "integer", (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .addColumn("checks", "integer", (c) => c.notNull())
    .addColumn("adoptions", "integer", (c) => c.notNull())
    .addColumn("successes", "integer", (c) => c.notNull())
    .addColumn("confirmed_on", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("created_by", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("practice_of_region").on("practice").columns(["region_id", "state"]).execute();
  await db.schema.createIndex("practice_of_office").on("practice").columns(["office_id", "updated_at"]).execute();
  await db.schema.createIndex("practice_by_update").on("practice").columns(["updated_at", "id"]).execute();

  await createTable(db, "practice_slug")
    .addColumn("slug", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("practice_slug_of").on("practice_slug").columns(["practice_id"]).execute();

  await createTable(db, "practice_indicator")
    .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
    .addColumn("instrument", "text", (c) => c.notNull())
    .addColumn("indicator_no", "integer", (c) => c.notNull())
    .addColumn("level_from", "integer")
    .addColumn("level_to", "integer")
    .addPrimaryKeyConstraint("practice_indicator_key", ["practice_id", "instrument", "indicator_no"])
    .execute();
  await db.schema
    .createIndex("practice_by_indicator")
    .on("practice_indicator")
    .columns(["instrument", "indicator_no", "practice_id"])
    .execute();

  await createTable(db, "practice_submission")
    .addColumn("practice_id", "text", (c) => c.primaryKey().notNull().references("practice.id"))
    .addColumn("base_version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("submitted_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("submitted_at", "text", (c) => c.notNull())
    .addColumn("returned_by", "text", (c) => c.references("person.id"))
    .addColumn("returned_at", "text")
    .addColumn("return_reason", "text")
    .execute();

  await createTable(db, "practice_confirmation")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("note", "text")
    .addColumn("person_id", "text")
    .addColumn("confirmed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("practice_confirmation_of")
    .on("practice_confirmation")
    .columns(["practice_id", "confirmed_at"])
    .execute();
  const confirmed = ["id", "practice_id", "status", "note", "person_id", "confirmed_at"];
  await protectRows(db, "practice_confirmation", [], confirmed, { deletable: true });

  await createTable(db, "practice_check")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("asked_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("deadline", "text", (c) => c.notNull())
    .addColumn("verdict", "text")
    .addColumn("note", "text")
    .addColumn("answered_by", "text", (c) => c.references("person.id"))
    .addColumn("answered_at", "text")
    .execute();
  await db.schema.createIndex("practice_check_of").on("practice_check").columns(["practice_id"]).execute();
  await db.schema.createIndex("practice_check_by_office").on("practice_check").columns(["office_id"]).execute();

  await createTable(db, "adoption")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practice.id"))
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("target_on", "text")
    .addColumn("created_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull())
    .addUniqueConstraint("adoption_key", ["practice_id", "office_id"])
    .execute();
  await db.schema.createIndex("adoption_of_office").on("adoption").columns(["office_id"]).execute();

  await createTable(db, "content_report")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("reported_by", "text", (c) => c.references("person.id"))
    .addColumn("reported_at", "text", (c) => c.notNull())
    .addColumn("outcome", "text")
    .addColumn("outcome_reason", "text")
    .addColumn("handled_by", "text")
    .addColumn("handled_at", "text")
    .execute();
  await db.schema
    .createIndex("content_report_of")
    .on("content_report")
    .columns(["subject_kind", "subject_id"])
    .execute();
  await db.schema
    .createIndex("content_report_open")
    .on("content_report")
    .columns(["handled_at", "reported_at"])
    .execute();
}

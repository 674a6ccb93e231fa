import type { Kysely } from "kysely";
import { createTable, protectRows } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "visit")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("visibility", "text", (c) => c.notNull())
    .addColumn("visibility_reason", "text")
    .addColumn("visitor_region_id", "text", (c) => c.references("region.id"))
    .addColumn("visitor_office_id", "text", (c) => c.references("office.id"))
    .addColumn("visitor_name", "text", (c) => c.notNull())
    .addColumn("host_region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("host_office_id", "text", (c) => c.references("office.id"))
    .addColumn("host_name", "text", (c) => c.notNull())
    .addColumn("keeper", "text", (c) => c.notNull())
    .addColumn("form", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("starts_on", "text")
    .addColumn("ends_on", "text")
    .addColumn("date_precision", "text", (c) => c.notNull())
    .addColumn("starts_at", "text")
    .addColumn("ends_at", "text")
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("proposed_by", "text")
    .addColumn("seats", "integer")
    .addColumn("moves", "integer", (c) => c.notNull())
    .addColumn("topic", "text", (c) => c.notNull())
    .addColumn("source_id", "text", (c) => c.references("source.id"))
    .addColumn("source_place", "text")
    .addColumn("confidence", "text")
    .addColumn("created_by", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull())
    .execute();
  for (const side of ["visitor", "host"]) {
    await db.schema
      .createIndex(`visit_of_${side}`)
      .on("visit")
      .columns([`${side}_region_id`, "visibility"])
      .execute();
    await db.schema
      .createIndex(`visit_of_${side}_office`)
      .on("visit")
      .columns([`${side}_office_id`])
      .execute();
  }
  await db.schema.createIndex("visit_by_date").on("visit").columns(["visibility", "starts_on"]).execute();
  await db.schema.createIndex("visit_by_state").on("visit").columns(["state", "starts_on"]).execute();

  await createTable(db, "visit_indicator")
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("instrument", "text", (c) => c.notNull())
    .addColumn("indicator_no", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("visit_indicator_key", ["visit_id", "instrument", "indicator_no"])
    .execute();
  await db.schema
    .createIndex("visit_by_indicator")
    .on("visit_indicator")
    .columns(["instrument", "indicator_no", "visit_id"])
    .execute();

  await createTable(db, "visit_plan")
    .addColumn("visit_id", "text", (c) => c.primaryKey().notNull().references("visit.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .execute();

  await createTable(db, "visit_report")
    .addColumn("visit_id", "text", (c) => c.primaryKey().notNull().references("visit.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("authors", "text", (c) => c.notNull())
    .addColumn("review_asked_at", "text")
    .addColumn("review_asked_by", "text")
    .addColumn("public_version", "integer", (c) => c.notNull())
    .addColumn("public_body", "text", (c) => c.notNull())
    .addColumn("public_authors", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("public_at", "text")
    .addColumn("updated_at", "text", (c) => c.notNull())
    .execute();

  await createTable(db, "visit_move")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("move", "text", (c) => c.notNull())
    .addColumn("from_state", "text", (c) => c.notNull())
    .addColumn("to_state", "text", (c) => c.notNull())
    .addColumn("side", "text", (c) => c.notNull())
    .addColumn("on_record", "integer", (c) => c.notNull())
    .addColumn("office_id", "text")
    .addColumn("person_id", "text")
    .addColumn("note", "text")
    .addColumn("starts_on", "text")
    .addColumn("ends_on", "text")
    .addColumn("moved_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("visit_move_of").on("visit_move").columns(["visit_id", "moved_at"]).execute();
  await protectRows(db, "visit_move", [], MOVE_COLUMNS, { deletable: true });

  await createTable(db, "visit_guest")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("people", "integer")
    .addColumn("note", "text")
    .addColumn("asked_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("answered_by", "text", (c) => c.references("person.id"))
    .addColumn("answered_at", "text")
    .addUniqueConstraint("visit_guest_key", ["visit_id", "office_id"])
    .execute();
  await db.schema.createIndex("visit_guest_of_office").on("visit_guest").columns(["office_id"]).execute();

  await createTable(db, "visit_confirmation")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("note", "text")
    .addColumn("html", "text")
    .addColumn("person_id", "text")
    .addColumn("confirmed_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("visit_confirmation_of")
    .on("visit_confirmation")
    .columns(["visit_id", "confirmed_at"])
    .execute();
  const said = ["id", "visit_id", "version", "office_id", "verdict", "note", "html", "person_id", "confirmed_at"];
  await protectRows(db, "visit_confirmation", [], said, { deletable: true });

  await createTable(db, "commitment")
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("no", "integer", (c) => c.notNull())
    .addColumn("side", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("in_charge", "text", (c) => c.notNull())
    .addColumn("due_on", "text")
    .addColumn("instrument", "text")
    .addColumn("indicator_no", "integer")
    .addColumn("evidence", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("commitment_key", ["visit_id", "no"])
    .execute();
  await db.schema.createIndex("commitment_by_due").on("commitment").columns(["due_on"]).execute();

  await createTable(db, "commitment_check")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("no", "integer", (c) => c.notNull())
    .addColumn("month", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("note", "text")
    .addColumn("link", "text")
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("person_id", "text")
    .addColumn("checked_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("commitment_check_of").on("commitment_check").columns(["visit_id", "no"]).execute();
  const checked = ["id", "visit_id", "no", "month", "status", "note", "link", "action", "office_id", "person_id"];
  await protectRows(db, "commitment_check", [], [...checked, "checked_at"], { deletable: true });

  await createTable(db, "agreement")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("number", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("signed_on", "text", (c) => c.notNull())
    .addColumn("valid_until", "text")
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("recorded_by", "text")
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("withdrawn_at", "text")
    .execute();
  await db.schema.createIndex("agreement_of").on("agreement").columns(["visit_id"]).execute();

  await createTable(db, "visit_notice")
    .addColumn("visit_id", "text", (c) => c.notNull().references("visit.id"))
    .addColumn("word", "text", (c) => c.notNull())
    .addColumn("sent_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("visit_notice_key", ["visit_id", "word"])
    .execute();

  await db.schema
    .alterTable("adoption")
    .addColumn("visit_id", "text", (c) => c.references("visit.id"))
    .execute();
  await db.schema.createIndex("adoption_of_visit").on("adoption").columns(["visit_id"]).execute();
  await db.schema
    .alterTable("attachment")
    .addColumn("audience", "text", (c) => c.notNull().defaultTo("public"))
    .execute();
  await db.schema
    .alterTable("attachment")
    .addColumn("consent", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}

const MOVE_COLUMNS = [
  ...["id", "visit_id", "move", "from_state", "to_state", "side", "on_record", "office_id", "person_id", "note"],
  ...["starts_on", "ends_on", "moved_at"],
];

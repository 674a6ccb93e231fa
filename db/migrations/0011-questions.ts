import type { Kysely } from "kysely";
import { createTable } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "question")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("no", "integer", (c) => c.notNull().unique())
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("asked_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("instrument", "text")
    .addColumn("indicator_no", "integer")
    .addColumn("level", "integer")
    .addColumn("practice_id", "text", (c) => c.references("practice.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("state_reason", "text")
    .addColumn("accepted_answer_id", "text")
    .addColumn("answers", "integer", (c) => c.notNull())
    .addColumn("first_answer_at", "text")
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("question_by_time").on("question").columns(["asked_at", "no"]).execute();
  await db.schema.createIndex("question_of_office").on("question").columns(["office_id", "asked_at"]).execute();
  await db.schema.createIndex("question_of_practice").on("question").columns(["practice_id"]).execute();
  await db.schema.createIndex("question_by_indicator").on("question").columns(["instrument", "indicator_no"]).execute();

  await createTable(db, "answer")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("question_id", "text", (c) => c.notNull().references("question.id"))
    .addColumn("office_id", "text", (c) => c.notNull().references("office.id"))
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("answered_by", "text", (c) => c.notNull().references("person.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("html", "text", (c) => c.notNull())
    .addColumn("scope", "text", (c) => c.notNull())
    .addColumn("instrument", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("state_reason", "text")
    .addColumn("answered_at", "text", (c) => c.notNull())
    .addColumn("accepted_at", "text")
    .addColumn("demo", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("answer_of_question").on("answer").columns(["question_id", "answered_at"]).execute();
  await db.schema.createIndex("answer_of_office").on("answer").columns(["office_id"]).execute();
}

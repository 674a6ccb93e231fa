import { type Kysely, sql } from "kysely";
import { createTable, protectRows } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "snapshot")
    .addColumn("day", "text", (c) => c.notNull())
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("snapshot_key", ["day", "path"])
    .execute();
  await protectRows(db, "snapshot", [], ["day", "path", "hash", "body", "created_at"]);
  await createIndex(db, "snapshot_by_creation", "snapshot", "created_at");

  // What changed lately, and whether anything changed after a day.
  await createIndex(db, "score_claim_by_entry", "score_claim", "entered_at");
  await createIndex(db, "score_adoption_by_decision", "score_adoption", "decided_at");
  // Without the empty ends: SQLite would look for standing rows, nearly all there are, by these.
  await createEndIndex(db, "score_claim_by_withdrawal", "score_claim", "withdrawn_at");
  await createEndIndex(db, "score_adoption_by_end", "score_adoption", "superseded_at");
}

async function createIndex(db: Kysely<unknown>, name: string, table: string, column: string): Promise<void> {
  await db.schema.createIndex(name).on(table).columns([column]).execute();
}

async function createEndIndex(db: Kysely<unknown>, name: string, table: string, column: string): Promise<void> {
  await db.schema.createIndex(name).on(table).columns([column]).where(sql.ref(column), "is not", null).execute();
}

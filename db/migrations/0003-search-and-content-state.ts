import { type Kysely, sql } from "kysely";
import { createTable } from "./tables.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "search_document")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('region', 'indicator', 'source', 'page', 'term')`))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("title_words", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .execute();

  await createTable(db, "content_state")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull().check(sql`id = 1`))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("starter_hash", "text")
    .execute();
  await sql`insert into content_state (id, version, starter_hash) values (1, 1, null)`.execute(db);
}

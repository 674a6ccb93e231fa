import { type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect/dialect.server.ts";
import { columnTypes, createTable } from "./tables.ts";

/**
 * The documents of the search, their index and their vocabulary. What was findable before follows from the starter
 * content, which is loaded again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const sqlite = dialectOf(db) === "sqlite";
  const { big } = columnTypes(db);
  await db.schema.dropTable("search_document").execute();
  await createTable(db, "search_document")
    // Says the kind too, so that the index alone can tell them apart; see db/search.
    .addColumn("no", big, (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("title_words", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addUniqueConstraint("search_document_key", ["kind", "id"])
    .execute();

  // Terms are compared and ordered by their bytes on both databases.
  const bytes = sqlite ? sql`text` : sql`text collate "C"`;
  await createTable(db, "search_term")
    .addColumn("term", bytes, (c) => c.primaryKey().notNull())
    .addColumn("length", "integer", (c) => c.notNull())
    .addColumn("first", bytes, (c) => c.notNull())
    .addColumn("last", bytes, (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("search_term_by_first").on("search_term").columns(["first", "length"]).execute();
  await db.schema.createIndex("search_term_by_last").on("search_term").columns(["last", "length"]).execute();

  await (sqlite ? createSqliteIndex(db) : createPostgresIndex(db));
  await sql`update content_state set starter_hash = null`.execute(db);
}

/** Tokens are made by the domain; the tokenizer only parts them at blanks. The index keeps no text. */
async function createSqliteIndex(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create virtual table search_index using fts5(title, body, content = '', contentless_delete = 1,
       detail = column, prefix = '3', tokenize = "ascii tokenchars './_~+'")`,
    )
    .execute(db);
}

/**
 * The functions keep the planner to the index: for common words it would read the whole table instead and unpack every
 * document, which takes seconds. `no + 0` keeps it from the primary key.
 */
async function createPostgresIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence search_document_no`.execute(db);
  await sql`create table search_index (no bigint primary key, title tsvector not null, words tsvector not null)`.execute(
    db,
  );
  await sql`create index search_index_words on search_index using gin (words)`.execute(db);
  const found = `search_index where words @@ asked and (not in_title or title @@ asked)
    and no + 0 between first_no and last_no`;
  const parameters = "asked tsquery, in_title boolean, first_no bigint, last_no bigint";
  await sql
    .raw(
      `create function search_index_numbers(${parameters}) returns json language sql stable set enable_seqscan = off as
       $$ select json_agg(no - first_no order by no) from ${found} $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create function search_index_holds(${parameters}) returns boolean language sql stable set enable_seqscan = off as
       $$ select exists (select 1 from ${found}) $$`,
    )
    .execute(db);
}

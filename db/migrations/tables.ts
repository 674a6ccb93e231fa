import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import { dialectOf } from "../dialect/dialect.server.ts";

/** Starts a table that refuses values of the wrong type on both databases (STRICT on SQLite). */
export function createTable(db: Kysely<unknown>, name: string): CreateTableBuilder<string> {
  const table = db.schema.createTable(name);
  return dialectOf(db) === "sqlite" ? table.modifyEnd(sql`strict`) : table;
}

/** Column types that the two databases name differently. */
export function columnTypes(db: Kysely<unknown>) {
  return dialectOf(db) === "sqlite"
    ? ({ big: "integer", real: "real" } as const)
    : ({ big: "bigint", real: "double precision" } as const);
}

/**
 * Refuses deletes, and updates of any column but the named ones, which may only be filled once.
 * What is written stays readable; corrections are new rows. Rows that may go with the record they belong to are `deletable`.
 */
export async function protectRows(
  db: Kysely<unknown>,
  table: string,
  fillOnce: readonly string[],
  fixed: readonly string[],
  { deletable = false }: { deletable?: boolean } = {},
) {
  if (dialectOf(db) === "sqlite") {
    const changed = [
      ...fixed.map((column) => `old.${column} is not new.${column}`),
      ...fillOnce.map((column) => `(old.${column} is not null and old.${column} is not new.${column})`),
    ].join(" or ");
    await sql
      .raw(`create trigger ${table}_no_update before update on ${table} when ${changed}
        begin select raise(abort, '${table} is append-only'); end`)
      .execute(db);
    if (deletable) return;
    await sql
      .raw(`create trigger ${table}_no_delete before delete on ${table}
        begin select raise(abort, '${table} is append-only'); end`)
      .execute(db);
    return;
  }
  const changed = [
    ...fixed.map((column) => `old.${column} is distinct from new.${column}`),
    ...fillOnce.map((column) => `(old.${column} is not null and old.${column} is distinct from new.${column})`),
  ].join(" or ");
  await sql
    .raw(`create function ${table}_append_only() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or ${changed} then raise exception '${table} is append-only'; end if;
        return new;
      end $$`)
    .execute(db);
  await sql
    .raw(`create trigger ${table}_append_only before update${deletable ? "" : " or delete"} on ${table}
      for each row execute function ${table}_append_only()`)
    .execute(db);
}

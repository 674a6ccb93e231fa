import type SqliteDatabase from "better-sqlite3";
import type { SqliteStatement } from "kysely";

type Connection = Pick<SqliteDatabase.Database, "prepare" | "close">;

const MOST_STATEMENTS = 300;
/** Longer texts are inserts of many rows: used once, and large. */
const LONGEST_SQL = 5000;

/**
 * The connection as Kysely wants it, with statements kept by their text: Kysely would prepare each anew at every call,
 * which costs more than running most of ours. The one used least recently leaves first.
 */
export function keepStatements(connection: Connection): { close(): void; prepare(sql: string): SqliteStatement } {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? readsFast(connection.prepare(sql));
      // What a star stands for changes with the table.
      if (sql.length > LONGEST_SQL || sql.includes("*")) return statement;
      kept.delete(sql);
      kept.set(sql, statement);
      for (const oldest of kept.size > MOST_STATEMENTS ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest);
      return statement;
    },
  };
}

/**
 * A statement whose rows are made here from plain lists: twice as fast as the driver's own objects, which V8 keeps as
 * dictionaries.
 */
function readsFast(statement: SqliteDatabase.Statement): SqliteStatement {
  if (!statement.reader) return statement;
  const names = statement.columns().map(({ name }) => name);
  const lists = statement.raw();
  return {
    reader: true,
    all: (parameters) => lists.all(parameters).map((list) => toRow(names, list)),
    run: (parameters) => lists.run(parameters),
    *iterate(parameters) {
      for (const list of lists.iterate(parameters)) yield toRow(names, list);
    },
  };
}

function toRow(names: readonly string[], list: unknown): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  // In raw mode the driver hands out one list of values for each row.
  const values = list as readonly unknown[];
  for (let at = 0; at < names.length; at++) row[names[at] ?? ""] = values[at];
  return row;
}

import type SqliteDatabase from "better-sqlite3";

const MOST_STATEMENTS = 300;
/** Longer texts are inserts of many rows: used once, and large. */
const LONGEST_SQL = 5000;

/**
 * The connection as Kysely wants it, with statements kept by their text: Kysely would prepare each anew at every call,
 * which costs more than running most of ours. SQLite itself prepares again when tables change. The one used least recently leaves first.
 */
export function keepStatements(connection: SqliteDatabase.Database) {
  const kept = new Map<string, SqliteDatabase.Statement>();
  return {
    close: () => connection.close(),
    prepare(sql: string): SqliteDatabase.Statement {
      if (sql.length > LONGEST_SQL) return connection.prepare(sql);
      const known = kept.get(sql);
      // One that still hands out its rows cannot run a second time.
      if (known?.busy) return connection.prepare(sql);
      const statement = known ?? connection.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      for (const oldest of kept.size > MOST_STATEMENTS ? kept.keys() : []) {
        kept.delete(oldest);
        break;
      }
      return statement;
    },
  };
}

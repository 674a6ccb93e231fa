import { statSync } from "node:fs";
import { Kysely, sql } from "kysely";
import { createPostgresDialect, openPostgresPool } from "./dialect/postgres.server.ts";
import { KiatSqliteDialect, openSqliteFile } from "./dialect/sqlite.server.ts";
import type { Schema } from "./schema.ts";

export type Db = Kysely<Schema>;

/** One writer and one reader of the same database. On PostgreSQL both are the same pool. */
export type Databases = {
  readonly writer: Db;
  /** Read-only on SQLite, so that a long transaction never holds up a page. */
  readonly reader: Db;
  /** Reads `content_state.version` as cheaply as the database allows; see `platform/content-version`. */
  readonly readVersionNow: (() => number) | undefined;
  readonly kind: "sqlite" | "postgres";
  /** Bytes on disk, as the database itself or its files say. */
  measure(): Promise<number>;
  close(): Promise<void>;
};

/**
 * Opens the database that `url` names: `file:data/kiat.db`, `file::memory:` (tests) or `postgres://…`.
 * SQLite files are created when missing; their folder must exist. Throws what the driver throws.
 */
export function openDatabases(url: string): Databases {
  if (isPostgres(url)) {
    const db = new Kysely<Schema>({ dialect: createPostgresDialect(openPostgresPool(url)) });
    const measure = async () => {
      const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
      return Number(rows[0]?.bytes ?? 0);
    };
    return { writer: db, reader: db, readVersionNow: undefined, kind: "postgres", measure, close: () => db.destroy() };
  }
  const file = sqliteFile(url);
  const writing = openSqliteFile(file);
  const writer = new Kysely<Schema>({ dialect: new KiatSqliteDialect(writing) });
  const measure = async () => sizeOf(file) + sizeOf(`${file}-wal`);
  const own = { writer, kind: "sqlite", measure } as const;
  if (file === ":memory:") return { ...own, reader: writer, readVersionNow: undefined, close: () => writer.destroy() };
  const reading = openSqliteFile(file, { readonly: true });
  const reader = new Kysely<Schema>({ dialect: new KiatSqliteDialect(reading) });
  let statement: { get(): unknown } | undefined;
  return {
    ...own,
    reader,
    readVersionNow: () => {
      // Prepared on first use: the table exists only after the migrations.
      statement ??= reading.prepare("select version from content_state where id = 1").pluck();
      return Number(statement.get());
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
      // Kysely leaves a connection open that it never used. The last one to close folds the WAL into the file, which
      // a connection that only reads cannot.
      reading.close();
      writing.close();
    },
  };
}

/** A single handle that reads and writes, for commands, migrations and tests. */
export function openDb(url: string): Db {
  if (isPostgres(url)) return new Kysely<Schema>({ dialect: createPostgresDialect(openPostgresPool(url)) });
  return new Kysely<Schema>({ dialect: new KiatSqliteDialect(openSqliteFile(sqliteFile(url))) });
}

export function isPostgres(url: string): boolean {
  return url.startsWith("postgres://") || url.startsWith("postgresql://");
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The path in a `file:` address. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:(\/\/)?/, "");
}

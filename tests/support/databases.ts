import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, inject } from "vitest";
import { type Databases, openDatabases } from "../../db/open.server.ts";
import { databaseUrl, withPostgres } from "./postgres-admin.ts";

export type Dialect = "sqlite" | "postgres";

const dialects: readonly Dialect[] = ["sqlite", "postgres"];

export type TestDatabase = Databases & { readonly dialect: Dialect; readonly url: string };

/** The databases of one `describeEachDatabase` block; each call gives another one, migrated and empty. */
export type OpenDatabase = () => Promise<TestDatabase>;

/**
 * Declares the same tests for SQLite and PostgreSQL. Where no PostgreSQL can be had its half is skipped.
 * Everything opened is closed and removed after the block.
 *
 *     describeEachDatabase("regions", (open) => {
 *       test("…", async () => { const { writer } = await open(); … });
 *     });
 */
export function describeEachDatabase(name: string, declare: (open: OpenDatabase, dialect: Dialect) => void): void {
  for (const dialect of dialects) {
    describe.skipIf(!isAvailable(dialect))(`${name} on ${dialect}`, () => {
      const opened: TestDatabase[] = [];
      afterAll(async () => {
        await Promise.all(opened.map(removeDatabase));
      });
      declare(async () => {
        const database = await createDatabase(dialect);
        opened.push(database);
        return database;
      }, dialect);
    });
  }
}

/** As `describeEachDatabase`, with one fresh database for each test, in `current()`. */
export function describeOnEachDatabase(name: string, declare: (current: () => TestDatabase) => void): void {
  describeEachDatabase(name, (open) => {
    let database: TestDatabase | undefined;
    beforeEach(async () => {
      database = await open();
    });
    declare(() => {
      if (!database) throw new Error("current() belongs inside a test");
      return database;
    });
  });
}

export function isAvailable(dialect: Dialect): boolean {
  return dialect === "sqlite" || inject("postgresUrl") !== "";
}

/** Opens a fresh copy of the migrated, empty database; the caller removes it. */
export async function createDatabase(dialect: Dialect): Promise<TestDatabase> {
  const url =
    dialect === "sqlite" ? copySqlite(inject("sqliteTemplate")) : await copyPostgres(inject("postgresTemplate"));
  return { ...openDatabases(url), dialect, url };
}

/** Closes a database of `createDatabase` and drops it; SQLite files go with the folder of the run. */
export async function removeDatabase(database: TestDatabase): Promise<void> {
  await database.close();
  if (database.dialect === "sqlite") return;
  const name = new URL(database.url).pathname.slice(1);
  await withPostgres(inject("postgresUrl"), (query) => query(`drop database if exists ${name} with (force)`));
}

/** Copies a SQLite file into the folder of the run and returns its address. */
export function copySqlite(template: string): string {
  const file = join(inject("workFolder"), `${randomUUID()}.db`);
  copyFileSync(template, file);
  return `file:${file}`;
}

/** Copies a database on the test server and returns its address. */
export async function copyPostgres(template: string): Promise<string> {
  const name = `${inject("postgresTemplate")}_${randomUUID().replaceAll("-", "")}`;
  await withPostgres(inject("postgresUrl"), (query) =>
    query(`create database ${name} template ${template} strategy file_copy`),
  );
  return databaseUrl(inject("postgresUrl"), name);
}

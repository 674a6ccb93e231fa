import { randomUUID } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { openDb, sqliteFile } from "../../db/open.server.ts";
import { copySqlite, createDatabase, describeEachDatabase, removeDatabase } from "../support/databases.ts";
import { runServerToItsEnd } from "../support/server.ts";

const newPath = () => join(inject("workFolder"), randomUUID());

/** Starts where it must fail, and gives the one sentence it says. */
async function failToStart(databaseUrl: string): Promise<string> {
  const { code, output } = await runServerToItsEnd({ databaseUrl });
  expect(code).toBe(1);
  expect(output.trim()).not.toContain("\n");
  expect(output).not.toMatch(/ at .*\.js:\d+/);
  return output.trim();
}

describe("a folder that takes no database", () => {
  test.each([
    ["in its place", "kiat.db"],
    ["in its path", "data/kiat.db"],
  ])("because a file stands %s is told, and the file is left alone", async (_where, inside) => {
    const file = newPath();
    writeFileSync(file, "Catatan saya.");
    expect(await failToStart(`file:${join(file, inside)}`)).toMatch(/bukan folder; atur DATA_DIR lain\.$/);
    expect(readFileSync(file, "utf8")).toBe("Catatan saya.");
  });

  // Nobody makes folders there, whether it is mounted read-only (as in containers), guarded by the kernel, or missing.
  test("because it cannot be written to is told with the folder", async () => {
    const said = await failToStart("file:/sys/kiat-uji/kiat.db");
    expect(said).toContain("/sys/kiat-uji");
    expect(said).toContain("atur DATA_DIR");
  });
});

describeEachDatabase("a database whose tables and records disagree", (_open, dialect) => {
  /** What a reader of the database sees of it: its tables and which migrations are recorded. */
  async function describeDatabase(url: string) {
    const db = openDb(url);
    const tables = await db.introspection.getTables();
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    await db.destroy();
    return { tables: tables.map(({ name }) => name).sort(), migrations: rows.map(({ name }) => name) };
  }

  test.each<[string, string]>([
    ["a migration ran without being recorded", "delete from kysely_migration where name like '0003%'"],
    [
      "a newer version of Kiat made it",
      "insert into kysely_migration (name, timestamp) values ('0099-masa-depan', '2030-01-01T00:00:00.000Z')",
    ],
  ])("because %s is told and left as it is", async (_what, statement) => {
    const database = await createDatabase(dialect);
    await sql.raw(statement).execute(database.writer);
    const before = await describeDatabase(database.url);
    const said = await failToStart(database.url);
    expect(said).toContain("tidak dapat dimutakhirkan, jadi tidak ada yang diubah");
    expect(await describeDatabase(database.url)).toEqual(before);
    await removeDatabase(database);
  });
});

describe("a damaged database file", () => {
  test("is told, and not a byte of it is changed", async () => {
    const file = sqliteFile(copySqlite(inject("sqliteTemplate")));
    const bytes = readFileSync(file);
    // The pages behind the first one hold the tables.
    bytes.fill(0xff, 4096, 4096 * 6);
    writeFileSync(file, bytes);
    const kept = newPath();
    copyFileSync(file, kept);
    expect(await failToStart(`file:${file}`)).toMatch(/rusak.*pulihkan dari cadangan, berkas lama tidak diubah/);
    expect(readFileSync(file).equals(readFileSync(kept))).toBe(true);
  });
});

describe("a PostgreSQL that cannot be had", () => {
  test("is told without its password", async () => {
    const said = await failToStart("postgres://kiat:rahasia@127.0.0.1:1/kiat");
    expect(said).toContain("PostgreSQL di 127.0.0.1:1/kiat tidak menjawab");
    expect(said).not.toContain("rahasia");
  });
});

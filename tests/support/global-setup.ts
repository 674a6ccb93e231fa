import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrateToLatest } from "../../db/migrate.server.ts";
import { openDb } from "../../db/open.server.ts";
import { findChromium } from "./chromium.ts";
import { findLibreOffice } from "./office-program.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { databaseUrl, withPostgres } from "./postgres-admin.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of this run in the system's temp; removed at its end. */
    workFolder: string;
    /** A migrated, empty SQLite file to copy. */
    sqliteTemplate: string;
    /** Maintenance address of a PostgreSQL server, or "" where there is none. */
    postgresUrl: string;
    /** Name of a migrated, empty PostgreSQL database to copy; all names of this run begin with it. */
    postgresTemplate: string;
  }
}

/** Prepares what all tests with a database share: a PostgreSQL server and an empty, migrated database of each kind. */
export default async function setUp(project: TestProject) {
  const workFolder = mkdtempSync(join(tmpdir(), "kiat-test-"));
  // As root another user runs PostgreSQL and has to pass through.
  chmodSync(workFolder, 0o755);
  const server = await findPostgres(workFolder);
  warnWithoutChromium();
  warnWithoutLibreOffice();
  const postgresTemplate = `kiat_test_${randomBytes(6).toString("hex")}`;
  const tearDown = async () => {
    if (server) await dropDatabases(server.url, postgresTemplate);
    await server?.stop();
    rmSync(workFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const sqliteTemplate = join(workFolder, "template.db");
    await migrate(`file:${sqliteTemplate}`);
    if (server) {
      await withPostgres(server.url, (query) => query(`create database ${postgresTemplate}`));
      await migrate(databaseUrl(server.url, postgresTemplate));
    }
    project.provide("workFolder", workFolder);
    project.provide("sqliteTemplate", sqliteTemplate);
    project.provide("postgresUrl", server?.url ?? "");
    project.provide("postgresTemplate", postgresTemplate);
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  await withPostgres(url, async (query) => {
    const { rows } = await query(`select datname from pg_database where datname ^@ '${prefix}'`);
    for (const { datname } of rows) await query(`drop database ${datname} with (force)`);
  });
}

async function findPostgres(workFolder: string): Promise<PostgresServer | undefined> {
  const given = process.env["TEST_POSTGRES_URL"];
  if (given) return { url: given, stop: async () => {} };
  try {
    const folder = join(workFolder, "postgres");
    mkdirSync(folder);
    return await startPostgres(folder);
  } catch (error) {
    console.error(`\nPERHATIAN: PostgreSQL untuk uji tidak dapat dijalankan (${String(error)}).`);
    console.error("Uji pada PostgreSQL DILEWATI. Sebutkan server lain dengan TEST_POSTGRES_URL.\n");
    return undefined;
  }
}

async function migrate(url: string): Promise<void> {
  const db = openDb(url);
  try {
    await migrateToLatest(db);
  } finally {
    await db.destroy();
  }
}

function warnWithoutChromium(): void {
  if (findChromium()) return;
  console.error("\nPERHATIAN: Chromium tidak ditemukan. Uji di peramban DILEWATI.");
  console.error("Pasang Chromium, atau sebutkan berkasnya dengan CHROMIUM_PATH.\n");
}

function warnWithoutLibreOffice(): void {
  if (findLibreOffice()) return;
  console.error("\nPERHATIAN: LibreOffice tidak ditemukan. Uji naskah DOCX di LibreOffice DILEWATI.");
  console.error("Pasang LibreOffice Writer, atau sebutkan berkas soffice dengan SOFFICE_PATH.\n");
}

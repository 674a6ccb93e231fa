import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { listPendingMigrations, migrateToLatest } from "../../db/migrate.server.ts";
import { type Databases, type Db, isPostgres, openDatabases, openDb, sqliteFile } from "../../db/open.server.ts";
import { findDamage } from "../../db/queries/integrity.server.ts";
import { explainStartup, StartupError } from "./startup-error.server.ts";

/**
 * Opens the database at `url`, checks that it is whole and brings its tables up to date.
 *
 * @throws StartupError with one sentence for faults the operator can mend; nothing is lost
 */
export async function prepareDatabase(url: string): Promise<{ databases: Databases; migrated: string[] }> {
  const what = describeDatabase(url);
  try {
    if (!isPostgres(url)) ensureWritableFolder(path.dirname(sqliteFile(url)));
    const migrated = await migrateWhole(url, what);
    return { databases: openDatabases(url), migrated };
  } catch (error) {
    throw explainStartup(error, what);
  }
}

/** Whether the database has every table of this version. */
export async function isMigrated(db: Db): Promise<boolean> {
  return (await listPendingMigrations(db)).length === 0;
}

/** The database as a person knows it: the file, or the server without its password. */
export function describeDatabase(url: string): string {
  if (!isPostgres(url)) return sqliteFile(url);
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname}`;
}

function ensureWritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw explainStartup(error, folder);
  }
}

async function migrateWhole(url: string, what: string): Promise<string[]> {
  // Before anything opens the file: that alone may fold the WAL back.
  const checkIsDue = !isPostgres(url) && isCheckDue(sqliteFile(url));
  const db = openDb(url);
  try {
    if (checkIsDue && (await findDamage(db)) !== undefined) {
      throw new StartupError(`Basis data ${what} rusak; pulihkan dari cadangan, berkas lama tidak diubah.`);
    }
    return await migrateToLatest(db);
  } catch (error) {
    const explained = explainStartup(error, what);
    if (explained !== error || error instanceof StartupError) throw explained;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `Tabel basis data ${what} tidak dapat dimutakhirkan, jadi tidak ada yang diubah. Biasanya basis data ini dibuat versi Kiat yang lebih baru atau migrasinya terputus; pulihkan dari cadangan atau pakai versi itu. (Rincian: ${reason})`,
    );
  } finally {
    await db.destroy();
  }
}

/** Larger files take more than a moment to read through. */
const ALWAYS_CHECKED_BYTES = 64_000_000;

/**
 * Whether the whole file has to be read before it is trusted: a small one always, a large one when the last process did
 * not end well, which leaves its WAL behind. SQLite itself refuses a file that was cut off.
 */
function isCheckDue(file: string): boolean {
  const size = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size(file) <= ALWAYS_CHECKED_BYTES || size(`${file}-wal`) > 0;
}

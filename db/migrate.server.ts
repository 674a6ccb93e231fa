import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";

/**
 * Brings the database to the newest migration, all or nothing.
 *
 * @returns the names of the migrations that ran, in order
 * @throws the error of the migration that failed; nothing of it is kept
 */
export async function migrateToLatest(db: Kysely<Schema>): Promise<string[]> {
  const { error, results } = await createMigrator(db).migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** Names of migrations that have not run yet. Reads only. */
export async function listPendingMigrations(db: Kysely<Schema>): Promise<string[]> {
  const all = await createMigrator(db).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function createMigrator(db: Kysely<Schema>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

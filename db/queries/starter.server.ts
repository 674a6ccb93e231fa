import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements of the starter loader: what comes wholly from `content/` and is replaced as a whole. */

export type StarterDb = Db;
export type StarterTransaction = Transaction<Schema>;
export type StarterRows<Table extends keyof Schema> = readonly Schema[Table][];

/** SQLite takes 32,766 variables a statement, PostgreSQL 65,535; the widest table here has 24 columns. */
const ROWS_PER_STATEMENT = 1000;

/** Ids of starter content are UUIDs of version 8 (`starterId`); those made by people's actions are not. */
const STARTER_ID = "______________8%";

/** Cuts rows into parts that fit one statement. */
export function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) yield rows.slice(at, at + ROWS_PER_STATEMENT);
}

/** Fingerprint of the content loaded last; `null` before the first. */
export async function getStarterHash(db: StarterDb): Promise<string | null> {
  const row = await db.selectFrom("content_state").select("starter_hash").where("id", "=", 1).executeTakeFirstOrThrow();
  return row.starter_hash;
}

/**
 * Notes the fingerprint of the content and raises the content version in one statement, so that of several processes
 * that start together one loads and the others wait and find it done.
 *
 * @returns whether this content still has to be loaded
 */
export async function claimStarterLoad(trx: StarterTransaction, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("content_state")
    .set((eb) => ({ starter_hash: hash, version: eb("version", "+", 1) }))
    .where("id", "=", 1)
    .where((eb) => eb.or([eb("starter_hash", "is", null), eb("starter_hash", "!=", hash)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function upsertRegions(trx: StarterTransaction, rows: StarterRows<"region">): Promise<void> {
  for (const batch of batches(rows)) {
    await trx
      .insertInto("region")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((eb) => ({
          code: eb.ref("excluded.code"),
          kind: eb.ref("excluded.kind"),
          name: eb.ref("excluded.name"),
          short_name: eb.ref("excluded.short_name"),
          sort_name: eb.ref("excluded.sort_name"),
          province_id: eb.ref("excluded.province_id"),
          own_government: eb.ref("excluded.own_government"),
          population: eb.ref("excluded.population"),
          area_m2: eb.ref("excluded.area_m2"),
          latitude: eb.ref("excluded.latitude"),
          longitude: eb.ref("excluded.longitude"),
          tile_column: eb.ref("excluded.tile_column"),
          tile_row: eb.ref("excluded.tile_row"),
          note: eb.ref("excluded.note"),
        })),
      )
      .execute();
  }
}

export async function replaceRegionCodes(trx: StarterTransaction, rows: StarterRows<"region_code">): Promise<void> {
  await trx.deleteFrom("region_code").execute();
  for (const batch of batches(rows)) await trx.insertInto("region_code").values(batch).execute();
}

export async function replaceRegionAliases(trx: StarterTransaction, rows: StarterRows<"region_alias">): Promise<void> {
  await trx.deleteFrom("region_alias").execute();
  for (const batch of batches(rows)) await trx.insertInto("region_alias").values(batch).execute();
}

/** Sources stay when they leave the content: withdrawn claims still name them. */
export async function upsertSources(trx: StarterTransaction, rows: StarterRows<"source">): Promise<void> {
  for (const batch of batches(rows)) {
    await trx
      .insertInto("source")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((eb) => ({
          kind: eb.ref("excluded.kind"),
          title: eb.ref("excluded.title"),
          publisher: eb.ref("excluded.publisher"),
          number: eb.ref("excluded.number"),
          date: eb.ref("excluded.date"),
          address: eb.ref("excluded.address"),
          address_is_site: eb.ref("excluded.address_is_site"),
          note: eb.ref("excluded.note"),
        })),
      )
      .execute();
  }
}

export async function upsertInstruments(trx: StarterTransaction, rows: StarterRows<"instrument">): Promise<void> {
  for (const batch of batches(rows)) {
    await trx
      .insertInto("instrument")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("code").doUpdateSet((eb) => ({
          title: eb.ref("excluded.title"),
          sort_order: eb.ref("excluded.sort_order"),
        })),
      )
      .execute();
  }
}

/** Replaces the rounds that came from the content; a round that people entered wins over one of the content. */
export async function replaceRounds(trx: StarterTransaction, rows: StarterRows<"score_round">): Promise<void> {
  await trx.deleteFrom("score_round").where("id", "like", STARTER_ID).execute();
  for (const batch of batches(rows)) {
    await trx
      .insertInto("score_round")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** As `replaceRounds`, for the absences that a source speaks of. */
export async function replaceAbsences(trx: StarterTransaction, rows: StarterRows<"score_absence">): Promise<void> {
  await trx.deleteFrom("score_absence").where("id", "like", STARTER_ID).execute();
  for (const batch of batches(rows)) {
    await trx
      .insertInto("score_absence")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** As `replaceRounds`, for the means that the ministry printed. */
export async function replaceAverages(trx: StarterTransaction, rows: StarterRows<"score_average">): Promise<void> {
  await trx.deleteFrom("score_average").where("id", "like", STARTER_ID).execute();
  for (const batch of batches(rows)) {
    await trx
      .insertInto("score_average")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

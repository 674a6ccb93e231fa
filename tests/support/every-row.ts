import { type Kysely, sql } from "kysely";
import type { Schema } from "../../db/schema.ts";

/** Every row of every table but these, as one text to look for words in. */
export async function readEveryRow(db: Kysely<Schema>, without: readonly string[] = []): Promise<string> {
  const tables = (await db.introspection.getTables()).filter(({ name, isView }) => !isView && !without.includes(name));
  const texts = await Promise.all(
    tables.map(async ({ name }) => JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(db)).rows)),
  );
  return texts.join("\n");
}

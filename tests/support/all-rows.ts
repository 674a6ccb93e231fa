import { sql } from "kysely";
import type { Db } from "../../db/open.server.ts";

/** Every row of every table as text, to see that nothing changed; without those who only count and note. */
export async function readAllRows(db: Db, except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await db.introspection.getTables();
  const rows: Record<string, string> = {};
  for (const { name, isView } of tables) {
    if (isView || except.includes(name) || name.startsWith("search_")) continue;
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    rows[name] = found.rows
      .map((row) => JSON.stringify(row))
      .toSorted()
      .join("\n");
  }
  return rows;
}

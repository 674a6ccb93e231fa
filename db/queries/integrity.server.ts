import { sql } from "kysely";
import type { Db } from "../open.server.ts";

/** The first damage that SQLite finds in its file, or `undefined` where the file is whole. */
export async function findDamage(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  const found = rows[0]?.quick_check;
  return found === "ok" ? undefined : (found ?? "no answer");
}

import { type Kysely, SqliteAdapter } from "kysely";

export type DialectName = "sqlite" | "postgres";

/** Which of the two databases a handle speaks to. Only `db/dialect`, `db/search` and `db/migrations` may ask. */
export function dialectOf<Tables>(db: Kysely<Tables>): DialectName {
  return db.getExecutor().adapter instanceof SqliteAdapter ? "sqlite" : "postgres";
}

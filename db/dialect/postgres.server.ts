import { PostgresDialect } from "kysely";
import pg from "pg";

const INT8 = 20;
const MAX_CONNECTIONS = 10;

/** A pool whose `bigint` and `count` values are numbers, as on SQLite. */
export function openPostgresPool(url: string, { max = MAX_CONNECTIONS } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: {
      getTypeParser: ((oid: number, format: "text" | "binary" | undefined) =>
        oid === INT8 && format !== "binary"
          ? Number
          : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while idle must not end the process; the next query reports the fault.
  pool.on("error", () => {});
  return pool;
}

export function createPostgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({ pool });
}

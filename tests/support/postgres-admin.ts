import pg from "pg";

/** Runs statements on one connection of a PostgreSQL server and closes it. */
export async function withPostgres<T>(
  url: string,
  work: (query: (sql: string) => Promise<pg.QueryResult<Record<string, string>>>) => Promise<T>,
) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work((sql) => client.query(sql));
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

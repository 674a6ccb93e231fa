import type { Db } from "../open.server.ts";

/** Codes of all regions, for their addresses. */
export async function listRegionAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("region").select("code").orderBy("code").limit(5000).execute();
  return rows.map(({ code }) => code);
}

/** Slugs of all sources, for their addresses. */
export async function listSourceAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("source").select("slug").orderBy("slug").limit(10_000).execute();
  return rows.map(({ slug }) => slug);
}

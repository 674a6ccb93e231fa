import type { Db } from "../open.server.ts";

/** Codes of all regions, for their addresses. */
export async function listRegionAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("region").select("code").orderBy("code").limit(5000).execute();
  return rows.map(({ code }) => code);
}

/** Codes of the regions that have an official index of any year. */
export async function listValuedRegionAddresses(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("score_adoption as adoption")
    .innerJoin("region", "region.id", "adoption.region_id")
    .select("region.code")
    .distinct()
    .where("adoption.node_level", "=", "index")
    .where("adoption.layer", "=", "official")
    .where("adoption.superseded_at", "is", null)
    .where("adoption.claim_id", "is not", null)
    .orderBy("region.code")
    .limit(5000)
    .execute();
  return rows.map(({ code }) => code);
}

/** Slugs of all sources, for their addresses. */
export async function listSourceAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("source").select("slug").orderBy("slug").limit(10_000).execute();
  return rows.map(({ slug }) => slug);
}

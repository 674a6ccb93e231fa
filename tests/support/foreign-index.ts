import type { Db } from "../../db/open.server.ts";

/** After any first load of the content. */
export const MOVED_AT = "2099-01-01T03:00:00.000Z";

/**
 * As if a region's index of a year had been assessed on another instrument than that of the others: the same claim again on
 * that instrument takes the place of the decided one. Parts of the index stay as they are.
 */
export async function moveIndex(
  writer: Db,
  { code, year, instrument }: { code: string; year: number; instrument: string },
): Promise<void> {
  const adoption = await writer
    .selectFrom("score_adoption as adoption")
    .innerJoin("region", "region.id", "adoption.region_id")
    .selectAll("adoption")
    .where("region.code", "=", code)
    .where("adoption.year", "=", year)
    .where("adoption.node_level", "=", "index")
    .executeTakeFirstOrThrow();
  const claim = await writer
    .selectFrom("score_claim")
    .selectAll()
    .where("id", "=", adoption.claim_id)
    .executeTakeFirstOrThrow();
  await writer.updateTable("score_adoption").set({ superseded_at: MOVED_AT }).where("id", "=", adoption.id).execute();
  await writer
    .insertInto("score_claim")
    .values({ ...claim, id: `moved-${code}`, instrument, published_band: null, entered_at: MOVED_AT })
    .execute();
  await writer
    .insertInto("score_adoption")
    .values({ ...adoption, id: `moved-${code}`, claim_id: `moved-${code}`, instrument, decided_at: MOVED_AT })
    .execute();
}

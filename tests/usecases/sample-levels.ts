import type { Db } from "../../db/open.server.ts";

/** So many of the nine rise. */
const RISEN = 6;

/** Nine regencies as if their indexes of 2023 and 2024 were levels of indicator 23: all at 2, then six of them at 3. */
export async function insertLevels(writer: Db): Promise<void> {
  const rows = await writer
    .selectFrom("score_adoption")
    .innerJoin("region", "region.id", "score_adoption.region_id")
    .selectAll("score_adoption")
    .where("region.kind", "=", "regency")
    .where("year", "in", [2023, 2024])
    .where("node_level", "=", "index")
    .where("claim_id", "is not", null)
    .orderBy("region.code")
    .orderBy("year")
    .execute();
  const bodies = [...new Set(rows.map((row) => row.region_id))]
    .filter((id) => rows.filter((row) => row.region_id === id).length === 2)
    .slice(0, 9);
  for (const row of rows) {
    const at = bodies.indexOf(row.region_id);
    if (at === -1) continue;
    const claim = await writer
      .selectFrom("score_claim")
      .selectAll()
      .where("id", "=", row.claim_id)
      .executeTakeFirstOrThrow();
    const level = row.year === 2024 && at < RISEN ? 300 : 200;
    const node = { node_level: "indicator" as const, node_no: 23 };
    const value = { value_hundredths: level, printed_decimals: 0, published_band: null };
    const id = `claim-${at}-${row.year}`;
    await writer
      .insertInto("score_claim")
      .values({ ...claim, ...node, ...value, id })
      .execute();
    await writer
      .insertInto("score_adoption")
      .values({ ...row, ...node, id: `adoption-${at}-${row.year}`, claim_id: id })
      .execute();
  }
}

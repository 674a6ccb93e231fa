import { randomUUID } from "node:crypto";
import { openDatabases } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";

/** What a correction says of itself. */
export const CORRECTION = { withdrawn: "salah baca lajur", entered: "dibaca ulang", decided: "lajur yang benar" };

/**
 * Corrects a region's index of a year as a person would, beside the servers: the adopted claim is withdrawn, another one with the
 * same source entered and adopted, all at one instant.
 */
export async function correctIndex(
  databaseUrl: string,
  { code, year, value, at = new Date().toISOString() }: { code: string; year: number; value: number; at?: string },
): Promise<void> {
  const { writer, close } = openDatabases(databaseUrl);
  try {
    await writer.transaction().execute(async (trx) => {
      const adoption = await trx
        .selectFrom("score_adoption as adoption")
        .innerJoin("region", "region.id", "adoption.region_id")
        .selectAll("adoption")
        .where("region.code", "=", code)
        .where("adoption.year", "=", year)
        .where("adoption.node_level", "=", "index")
        .where("adoption.superseded_at", "is", null)
        .executeTakeFirstOrThrow();
      const claim = await trx
        .selectFrom("score_claim")
        .selectAll()
        .where("id", "=", adoption.claim_id)
        .executeTakeFirstOrThrow();
      const withdrawal = { withdrawn_at: at, withdrawn_by: "uji", withdrawn_reason: CORRECTION.withdrawn };
      await trx.updateTable("score_claim").set(withdrawal).where("id", "=", claim.id).execute();
      await trx.updateTable("score_adoption").set({ superseded_at: at }).where("id", "=", adoption.id).execute();
      const entry = { entered_at: at, entered_by: "uji", entered_reason: CORRECTION.entered };
      const corrected = { ...claim, id: randomUUID(), value_hundredths: value, published_band: null, ...entry };
      await trx.insertInto("score_claim").values(corrected).execute();
      const decision = { decided_by: "person" as const, person: "uji", reason: CORRECTION.decided, decided_at: at };
      await trx
        .insertInto("score_adoption")
        .values({ ...adoption, id: randomUUID(), claim_id: corrected.id, ...decision })
        .execute();
      await raiseContentVersion(trx);
    });
  } finally {
    await close();
  }
}

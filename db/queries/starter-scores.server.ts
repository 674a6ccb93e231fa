import type { Hundredths, InstrumentCode } from "../../app/domain/instrument.ts";
import type { Claim, Layer, RoundKind, SourceKind } from "../../app/domain/score.ts";
import { batches, type StarterRows, type StarterTransaction } from "./starter.server.ts";

/** Statements that enter and withdraw claims, weigh them and record which one stands. */

export type EnteredClaim = { readonly id: string; readonly withdrawnBy: string | null };

/** Every claim that `enteredBy` ever entered, withdrawn ones too; a standing one has no `withdrawnBy`. */
export async function listClaimsEnteredBy(trx: StarterTransaction, enteredBy: string): Promise<EnteredClaim[]> {
  return trx
    .selectFrom("score_claim")
    .select(["id", "withdrawn_by as withdrawnBy"])
    .where("entered_by", "=", enteredBy)
    .orderBy("id")
    .execute();
}

/** Enters claims; one that somebody else already made, with the same source and place, is left out. */
export async function insertClaims(trx: StarterTransaction, rows: StarterRows<"score_claim">): Promise<void> {
  for (const batch of batches(rows)) {
    await trx
      .insertInto("score_claim")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function withdrawClaims(
  trx: StarterTransaction,
  { ids, at, by, reason }: { ids: readonly string[]; at: string; by: string; reason: string },
): Promise<void> {
  for (const batch of batches(ids)) {
    await trx
      .updateTable("score_claim")
      .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_reason: reason })
      .where("id", "in", batch)
      .where("withdrawn_at", "is", null)
      .execute();
  }
}

export type StandingClaim = Claim & { readonly regionId: string; readonly layer: Layer };

/** All claims that are not withdrawn, with the kind of their source. */
export async function listStandingClaims(trx: StarterTransaction): Promise<StandingClaim[]> {
  const rows = await trx
    .selectFrom("score_claim as claim")
    .innerJoin("source", "source.id", "claim.source_id")
    .select([
      "claim.id",
      "claim.region_id",
      "claim.year",
      "claim.instrument",
      "claim.node_level",
      "claim.node_no",
      "claim.layer",
      "claim.value_hundredths",
      "claim.printed_decimals",
      "claim.published_band",
      "claim.round_kind",
      "claim.confidence",
      "source.kind as source_kind",
    ])
    .where("claim.withdrawn_at", "is", null)
    .orderBy("claim.id")
    .execute();
  // The words below are checked when a claim or a source is entered; the columns hold plain text.
  return rows.map((row) => ({
    id: row.id,
    regionId: row.region_id,
    year: row.year,
    instrument: row.instrument as InstrumentCode,
    node: { level: row.node_level, no: row.node_no },
    layer: row.layer,
    value: row.value_hundredths as Hundredths,
    decimals: row.printed_decimals,
    publishedBand: row.published_band,
    roundKind: row.round_kind as RoundKind,
    confidence: row.confidence,
    sourceKind: row.source_kind as SourceKind,
  }));
}

/** Every adoption ever made, superseded ones too. */
export async function listAdoptions(trx: StarterTransaction): Promise<StarterRows<"score_adoption">> {
  return trx.selectFrom("score_adoption").selectAll().orderBy("id").execute();
}

export async function supersedeAdoptions(trx: StarterTransaction, ids: readonly string[], at: string): Promise<void> {
  for (const batch of batches(ids)) {
    await trx.updateTable("score_adoption").set({ superseded_at: at }).where("id", "in", batch).execute();
  }
}

export async function insertAdoptions(trx: StarterTransaction, rows: StarterRows<"score_adoption">): Promise<void> {
  for (const batch of batches(rows)) await trx.insertInto("score_adoption").values(batch).execute();
}

import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Confidence, RoundKind, SourceKind } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

/** One claim with its source, as `/daerah/:code/nilai` lists it. */
export type ClaimRow = {
  id: string;
  regionId: string;
  year: number;
  instrument: string;
  level: NodeLevel;
  no: number;
  value: number;
  decimals: number;
  publishedBand: string | null;
  roundKind: RoundKind;
  layer: "official" | "self" | "simulation";
  confidence: Confidence;
  note: string | null;
  place: string;
  enteredBy: string;
  checkedBy: string | null;
  withdrawnReason: string | null;
  /** Whether this claim is the adopted one of its value. */
  adopted: boolean;
  sourceSlug: string;
  sourceTitle: string;
  sourceKind: SourceKind;
  sourceDate: string | null;
};

/** Every claim about a region, withdrawn ones too, newest year first. */
export async function listClaims(
  db: Db,
  { regionIds, levels }: { regionIds: readonly string[]; levels: readonly NodeLevel[] },
): Promise<ClaimRow[]> {
  if (regionIds.length === 0 || levels.length === 0) return [];
  const rows = await selectClaims(db)
    .where("claim.region_id", "in", regionIds)
    .where("claim.node_level", "in", levels)
    .orderBy("claim.year", "desc")
    .orderBy("claim.instrument")
    .orderBy("claim.node_level")
    .orderBy("claim.node_no")
    .orderBy("claim.value_hundredths")
    .orderBy("claim.id")
    .limit(5000)
    .execute();
  return rows.map(toClaim);
}

/** Claims read in one source, withdrawn ones too: indexes first, each part by region, year and node. */
export async function listClaimsOfSource(
  db: Db,
  { sourceId, limit, offset }: { sourceId: string; limit: number; offset: number },
): Promise<(ClaimRow & { regionCode: string; regionName: string })[]> {
  const rows = await selectClaims(db)
    .innerJoin("region", "region.id", "claim.region_id")
    .select(["region.code as regionCode", "region.name as regionName"])
    .where("claim.source_id", "=", sourceId)
    .orderBy((eb) => eb.case().when("claim.node_level", "=", "index").then(0).else(1).end())
    .orderBy("region.code")
    .orderBy("claim.year")
    .orderBy("claim.instrument")
    .orderBy("claim.node_level")
    .orderBy("claim.node_no")
    .orderBy("claim.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ regionCode, regionName, ...row }) => ({ ...toClaim(row), regionCode, regionName }));
}

export async function countClaimsOfSource(db: Db, sourceId: string): Promise<number> {
  const row = await db
    .selectFrom("score_claim")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("source_id", "=", sourceId)
    .executeTakeFirstOrThrow();
  return row.count;
}

function selectClaims(db: Db) {
  return db
    .selectFrom("score_claim as claim")
    .innerJoin("source", "source.id", "claim.source_id")
    .leftJoin("score_adoption as adoption", (join) =>
      // The whole key of a decision, though the claim alone decides: there is an index on it and none on the claim.
      join
        .onRef("adoption.region_id", "=", "claim.region_id")
        .onRef("adoption.year", "=", "claim.year")
        .onRef("adoption.instrument", "=", "claim.instrument")
        .onRef("adoption.node_level", "=", "claim.node_level")
        .onRef("adoption.node_no", "=", "claim.node_no")
        .onRef("adoption.layer", "=", "claim.layer")
        .onRef("adoption.claim_id", "=", "claim.id")
        .on("adoption.superseded_at", "is", null),
    )
    .select([
      "claim.id as id",
      "claim.region_id as regionId",
      "claim.year as year",
      "claim.instrument as instrument",
      "claim.node_level as level",
      "claim.node_no as no",
      "claim.value_hundredths as value",
      "claim.printed_decimals as decimals",
      "claim.published_band as publishedBand",
      "claim.round_kind as roundKind",
      "claim.layer as layer",
      "claim.confidence as confidence",
      "claim.note as note",
      "claim.source_place as place",
      "claim.entered_by as enteredBy",
      "claim.checked_by as checkedBy",
      "claim.withdrawn_reason as withdrawnReason",
      "adoption.id as adoptionId",
      "source.slug as sourceSlug",
      "source.title as sourceTitle",
      "source.kind as sourceKind",
      "source.date as sourceDate",
    ]);
}

function toClaim({
  adoptionId,
  ...row
}: Awaited<ReturnType<ReturnType<typeof selectClaims>["execute"]>>[number]): ClaimRow {
  // The two words are checked when a claim is entered; the columns hold plain text.
  return {
    ...row,
    roundKind: row.roundKind as RoundKind,
    sourceKind: row.sourceKind as SourceKind,
    adopted: adoptionId !== null,
  };
}

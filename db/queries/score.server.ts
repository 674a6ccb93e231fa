import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { Confidence, Layer, RoundKind, SourceKind } from "../../app/domain/score.ts";
import type { Db } from "../open.server.ts";

/** A standing decision about one value. `value` and its fellows are `null` in a conflict without an adopted claim. */
export type ScoreRow = {
  regionId: string;
  year: number;
  instrument: string;
  level: NodeLevel;
  no: number;
  disputed: boolean;
  adoptionReason: string;
  claimId: string | null;
  value: number | null;
  decimals: number | null;
  publishedBand: string | null;
  roundKind: RoundKind | null;
  confidence: Confidence | null;
  note: string | null;
  place: string | null;
  sourceSlug: string | null;
  sourceTitle: string | null;
  sourceKind: SourceKind | null;
};

/**
 * Official values that stand, of the given regions, by region, year and node.
 *
 * @param options.levels which levels of the structure
 * @param options.year only this year
 */
export async function listScores(
  db: Db,
  { regionIds, levels, year }: { regionIds: readonly string[]; levels: readonly NodeLevel[]; year?: number },
): Promise<ScoreRow[]> {
  if (regionIds.length === 0 || levels.length === 0) return [];
  let query = selectScores(db).where("adoption.region_id", "in", regionIds).where("adoption.node_level", "in", levels);
  if (year !== undefined) query = query.where("adoption.year", "=", year);
  const rows = await query
    .orderBy("adoption.region_id")
    .orderBy("adoption.year")
    .orderBy("adoption.instrument")
    .orderBy("adoption.node_level")
    .orderBy("adoption.node_no")
    .orderBy("adoption.id")
    .limit(20_000)
    .execute();
  return rows.map(toScore);
}

/** Official values of one node of one instrument over all regions, in one year or (without `year`) in all. */
export async function listScoresOfNode(
  db: Db,
  { instrument, level, no, year }: { instrument: string; level: NodeLevel; no: number; year?: number },
): Promise<ScoreRow[]> {
  let query = selectScores(db)
    .where("adoption.instrument", "=", instrument)
    .where("adoption.node_level", "=", level)
    .where("adoption.node_no", "=", no);
  if (year !== undefined) query = query.where("adoption.year", "=", year);
  const rows = await query
    .orderBy("adoption.year")
    .orderBy("adoption.region_id")
    .orderBy("adoption.id")
    .limit(20_000)
    .execute();
  return rows.map(toScore);
}

/** Official values that stand, with their claims and sources. */
export function selectScores(db: Db) {
  return db
    .selectFrom("score_adoption as adoption")
    .leftJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .leftJoin("source", "source.id", "claim.source_id")
    .select([
      "adoption.region_id as regionId",
      "adoption.year as year",
      "adoption.instrument as instrument",
      "adoption.node_level as level",
      "adoption.node_no as no",
      "adoption.disputed as disputed",
      "adoption.reason as adoptionReason",
      "claim.id as claimId",
      "claim.value_hundredths as value",
      "claim.printed_decimals as decimals",
      "claim.published_band as publishedBand",
      "claim.round_kind as roundKind",
      "claim.confidence as confidence",
      "claim.note as note",
      "claim.source_place as place",
      "source.slug as sourceSlug",
      "source.title as sourceTitle",
      "source.kind as sourceKind",
    ])
    .where("adoption.superseded_at", "is", null)
    .where("adoption.layer", "=", OFFICIAL);
}

const OFFICIAL: Layer = "official";

/** One row of `selectScores` with its own types. */
export function toScore(row: Awaited<ReturnType<ReturnType<typeof selectScores>["execute"]>>[number]): ScoreRow {
  // The three words are checked when a claim is entered; the columns hold plain text.
  return {
    ...row,
    disputed: row.disputed === 1,
    roundKind: row.roundKind as RoundKind | null,
    sourceKind: row.sourceKind as SourceKind | null,
  };
}

/** Official values of a region in the newest year that has any on these levels. */
export async function listNewestScores(
  db: Db,
  { regionId, levels }: { regionId: string; levels: readonly NodeLevel[] },
): Promise<ScoreRow[]> {
  const rows = await selectScores(db)
    .where("adoption.region_id", "=", regionId)
    .where("adoption.node_level", "in", levels)
    .where("adoption.year", "=", (eb) =>
      eb
        .selectFrom("score_adoption as newest")
        .select((max) => max.fn.max("newest.year").as("year"))
        .where("newest.region_id", "=", regionId)
        .where("newest.node_level", "in", levels)
        .where("newest.layer", "=", OFFICIAL)
        .where("newest.superseded_at", "is", null),
    )
    .orderBy("adoption.instrument")
    .orderBy("adoption.node_level")
    .orderBy("adoption.node_no")
    .orderBy("adoption.id")
    .limit(1000)
    .execute();
  return rows.map(toScore);
}

/** The newest official index of every region that has one, on any of these instruments. */
export async function listLatestIndexes(db: Db, instruments: readonly string[]): Promise<ScoreRow[]> {
  if (instruments.length === 0) return [];
  const newest = selectIndexes(db, instruments)
    .select((eb) => ["region_id as regionId", eb.fn.max("year").as("year")])
    .groupBy("region_id")
    .as("newest");
  const rows = await selectScores(db)
    .innerJoin(newest, (join) =>
      join.onRef("newest.regionId", "=", "adoption.region_id").onRef("newest.year", "=", "adoption.year"),
    )
    .where("adoption.instrument", "in", instruments)
    .where("adoption.node_level", "=", "index")
    .where("adoption.node_no", "=", 0)
    .orderBy("adoption.region_id")
    .orderBy("adoption.instrument")
    .limit(2000)
    .execute();
  return rows.map(toScore);
}

/** Ids of the regions with an adopted official index of a year. */
export async function listAssessedRegions(
  db: Db,
  { instrument, year }: { instrument: string; year: number },
): Promise<string[]> {
  const rows = await selectIndexes(db, [instrument])
    .select("region_id as regionId")
    .where("year", "=", year)
    .orderBy("region_id")
    .limit(2000)
    .execute();
  return rows.map(({ regionId }) => regionId);
}

/** Adopted official indexes by the columns that have an index of their own: instrument, level, number. */
function selectIndexes(db: Db, instruments: readonly string[]) {
  return db
    .selectFrom("score_adoption")
    .where("instrument", "in", instruments)
    .where("node_level", "=", "index")
    .where("node_no", "=", 0)
    .where("layer", "=", OFFICIAL)
    .where("claim_id", "is not", null)
    .where("superseded_at", "is", null);
}

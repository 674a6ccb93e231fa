import type { Db } from "../open.server.ts";

export type RoundRow = {
  year: number;
  instrument: string;
  kind: string;
  guide: string | null;
  decree: string | null;
  bodies: number | null;
  localBodies: number | null;
  listComplete: boolean;
  published: boolean;
  sourceSlug: string | null;
  note: string | null;
};

/** Every yearly round, oldest first. */
export async function listRounds(db: Db): Promise<RoundRow[]> {
  const rows = await db
    .selectFrom("score_round as round")
    .leftJoin("source", "source.id", "round.source_id")
    .select([
      "round.year as year",
      "round.instrument as instrument",
      "round.kind as kind",
      "round.guide as guide",
      "round.decree as decree",
      "round.bodies as bodies",
      "round.local_bodies as localBodies",
      "round.list_complete as listComplete",
      "round.published as published",
      "source.slug as sourceSlug",
      "round.note as note",
    ])
    .orderBy("round.year")
    .orderBy("round.instrument")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, listComplete: row.listComplete === 1, published: row.published === 1 }));
}

export type AbsenceRow = { regionId: string; year: number; instrument: string; kind: string; note: string | null };

/** Absences that a source speaks of, of the given regions. */
export async function listAbsences(db: Db, regionIds: readonly string[]): Promise<AbsenceRow[]> {
  if (regionIds.length === 0) return [];
  return db
    .selectFrom("score_absence")
    .select(["region_id as regionId", "year", "instrument", "kind", "note"])
    .where("region_id", "in", regionIds)
    .orderBy("region_id")
    .orderBy("year")
    .orderBy("instrument")
    .limit(5000)
    .execute();
}

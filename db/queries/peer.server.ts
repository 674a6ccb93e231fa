import type { Transaction } from "kysely";
import type { RegionKind } from "../../app/domain/region-names.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import { batches } from "./starter.server.ts";

/** A region with what makes it like others. The area is in m²; a province has no province of its own. */
export type PeerBodyRow = {
  id: string;
  code: string;
  name: string;
  shortName: string;
  kind: RegionKind;
  provinceCode: string | null;
  provinceName: string | null;
  population: number | null;
  areaM2: number | null;
  latitude: number | null;
  longitude: number | null;
};

/** Every region with an own government, by code (546 rows; the limit is a guard). */
export async function listPeerBodies(db: Db): Promise<PeerBodyRow[]> {
  return db
    .selectFrom("region")
    .leftJoin("region as province", "province.id", "region.province_id")
    .select([
      "region.id as id",
      "region.code as code",
      "region.name as name",
      "region.short_name as shortName",
      "region.kind as kind",
      "province.code as provinceCode",
      "province.name as provinceName",
      "region.population as population",
      "region.area_m2 as areaM2",
      "region.latitude as latitude",
      "region.longitude as longitude",
    ])
    .where("region.own_government", "=", 1)
    .orderBy("region.code")
    .limit(2000)
    .execute();
}

/** An official index in hundredths, with its printed decimals and the slug of its source. */
export type StartRow = { regionId: string; value: number; decimals: number; sourceSlug: string };

/** Official indexes of one year on one instrument. */
export async function listIndexesOfYear(
  db: Db,
  { instrument, year }: { instrument: string; year: number },
): Promise<StartRow[]> {
  return db
    .selectFrom("score_adoption as adoption")
    .innerJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .innerJoin("source", "source.id", "claim.source_id")
    .select([
      "adoption.region_id as regionId",
      "claim.value_hundredths as value",
      "claim.printed_decimals as decimals",
      "source.slug as sourceSlug",
    ])
    .where("adoption.instrument", "=", instrument)
    .where("adoption.node_level", "=", "index")
    .where("adoption.node_no", "=", 0)
    .where("adoption.year", "=", year)
    .where("adoption.layer", "=", "official")
    .where("adoption.superseded_at", "is", null)
    .orderBy("adoption.region_id")
    .limit(2000)
    .execute();
}

/** A frozen group: region ids with distances in ten-thousandths, nearest first. */
export type PeerGroupRow = {
  year: number;
  peers: { regionId: string; distance: number }[];
};

/** The frozen groups of a region by one recipe, oldest year first. */
export async function listPeerGroups(
  db: Db,
  { regionId, recipe }: { regionId: string; recipe: string },
): Promise<PeerGroupRow[]> {
  const rows = await db
    .selectFrom("peer_group")
    .select(["year", "peers"])
    .where("region_id", "=", regionId)
    .where("recipe", "=", recipe)
    .orderBy("year")
    .limit(200)
    .execute();
  return rows.map(({ year, peers }) => ({ year, peers: decodePeers(peers) }));
}

/** Which regions have a frozen group of a year by a recipe. */
export async function listFrozenRegions(
  trx: Transaction<Schema>,
  { year, recipe }: { year: number; recipe: string },
): Promise<string[]> {
  const rows = await trx
    .selectFrom("peer_group")
    .select("region_id as regionId")
    .where("year", "=", year)
    .where("recipe", "=", recipe)
    .orderBy("region_id")
    .limit(2000)
    .execute();
  return rows.map(({ regionId }) => regionId);
}

export async function insertPeerGroups(
  trx: Transaction<Schema>,
  groups: readonly (PeerGroupRow & { regionId: string; recipe: string; frozenAt: string })[],
): Promise<void> {
  const rows = groups.map(({ regionId, year, recipe, peers, frozenAt }) => ({
    region_id: regionId,
    year,
    recipe,
    peers: JSON.stringify(peers.map((peer) => [peer.regionId, peer.distance])),
    frozen_at: frozenAt,
  }));
  for (const batch of batches(rows)) await trx.insertInto("peer_group").values(batch).execute();
}

function decodePeers(text: string): PeerGroupRow["peers"] {
  // Written by `insertPeerGroups` alone, and never changed since.
  const pairs = JSON.parse(text) as [string, number][];
  return pairs.map(([regionId, distance]) => ({ regionId, distance }));
}

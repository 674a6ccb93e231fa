import {
  insertPeerGroups,
  listFrozenRegions,
  listIndexesOfYear,
  listPeerBodies,
  type PeerBodyRow,
  type StartRow,
} from "../../db/queries/peer.server.ts";
import { listRounds } from "../../db/queries/round.server.ts";
import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { listInapplicable } from "../../db/queries/starter-benchmarks.server.ts";
import type { PeerRecipe } from "../domain/peer-recipe.ts";
import { findPeers } from "../domain/peers.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { measureGrounds, toBody } from "./peer-ground.server.ts";

type Round = { readonly year: number; readonly instrument: string };

/**
 * Freezes the peers of every body by the recipe in force, for each year whose list is complete and for the newest
 * published one. Only groups that do not exist are made: a frozen one stays when data are corrected later, and another
 * recipe makes groups of its own. Run it in the transaction of whatever publishes a year.
 */
export async function refreshPeerGroups(trx: StarterTransaction, now: Date): Promise<void> {
  const recipe = getDefaultRecipe();
  const rounds = (await listRounds(trx)).filter(({ published }) => published);
  const newest = rounds.at(-1);
  const bodies = await listPeerBodies(trx);
  const inapplicable = await listInapplicable(trx);
  const known = new Map<string, ReturnType<typeof groupBodies>>();
  for (const round of rounds.filter((one) => one.listComplete || one === newest)) {
    const frozen = new Set(await listFrozenRegions(trx, { year: round.year, recipe: recipe.id }));
    const absent = new Set(inapplicable.filter(isOf(round)).map(({ region_id }) => region_id));
    const existing = bodies.filter(({ id }) => !absent.has(id));
    if (existing.every(({ id }) => frozen.has(id))) continue;
    const starts = recipe.weights.start > 0 ? await listIndexesOfYear(trx, round) : [];
    const groups = groupOnce(existing, starts).filter(({ regionId }) => !frozen.has(regionId));
    await insertPeerGroups(
      trx,
      groups.map((group) => ({ ...group, year: round.year, recipe: recipe.id, frozenAt: now.toISOString() })),
    );
  }

  /** Years of the same bodies and starting indexes have the same groups, which take most of the time. */
  function groupOnce(existing: readonly PeerBodyRow[], starts: readonly StartRow[]) {
    const key = JSON.stringify([existing.map(({ id }) => id), starts]);
    const groups = known.get(key) ?? groupBodies(existing, starts, recipe);
    known.set(key, groups);
    return groups;
  }
}

function groupBodies(rows: readonly PeerBodyRow[], starts: readonly StartRow[], { weights }: PeerRecipe) {
  const startOf = new Map(starts.map((row) => [row.regionId, row]));
  const grounds = measureGrounds(rows.map((row) => toBody(row, startOf.get(row.id))));
  return grounds.all.bodies.map(({ body }) => ({
    regionId: body.id,
    peers: findPeers(body, grounds[body.kind], { weights, scope: "same_kind" }).map((peer) => ({
      regionId: peer.body.id,
      distance: peer.distance,
    })),
  }));
}

function isOf({ year, instrument }: Round) {
  return (absence: Round) => absence.year === year && absence.instrument === instrument;
}

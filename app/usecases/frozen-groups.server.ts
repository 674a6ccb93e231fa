import { listPeerGroups, type PeerGroupRow } from "../../db/queries/peer.server.ts";
import type { RoundRow } from "../../db/queries/round.server.ts";
import type { PeerRecipe } from "../domain/peer-recipe.ts";
import { findPeers } from "../domain/peers.ts";
import type { FrozenGroup } from "../domain/peers-view.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { chooseBase } from "./peer-base.server.ts";
import { findBody, getGroundsFor, type PeerGrounds } from "./peer-ground.server.ts";

/** The frozen groups of a region beside what the same recipe gives today, newest year first. */
export async function listFrozenGroups(
  app: Pick<AppContext, "reader" | "version">,
  region: Pick<Region, "id">,
  { recipe, rounds }: { recipe: PeerRecipe; rounds: readonly RoundRow[] },
): Promise<FrozenGroup[]> {
  const groups = await listPeerGroups(app.reader, { regionId: region.id, recipe: recipe.id });
  const known = new Map<PeerGrounds, readonly string[]>();
  const frozen: FrozenGroup[] = [];
  for (const group of groups.toReversed()) {
    const grounds = await getGroundsFor(app, recipe.weights, chooseBase(rounds, group.year));
    const today = known.get(grounds) ?? listToday(region.id, grounds, recipe);
    known.set(grounds, today);
    frozen.push(compareGroup(group, today, grounds));
  }
  return frozen;
}

function listToday(id: string, grounds: PeerGrounds, { weights }: PeerRecipe): string[] {
  const focus = findBody(grounds, id);
  if (focus === undefined) return [];
  return findPeers(focus, grounds[focus.kind], { weights, scope: "same_kind" }).map(({ body }) => body.id);
}

function compareGroup({ year, peers }: PeerGroupRow, today: readonly string[], grounds: PeerGrounds): FrozenGroup {
  const ids = peers.map(({ regionId }) => regionId);
  const nameOf = (id: string) => findBody(grounds, id)?.name ?? [];
  return {
    year,
    peers: peers.flatMap(({ regionId, distance }) => {
      const body = findBody(grounds, regionId);
      return body === undefined ? [] : [{ code: body.code, name: body.name, distance }];
    }),
    added: today.filter((id) => !ids.includes(id)).flatMap(nameOf),
    gone: ids.filter((id) => !today.includes(id)).flatMap(nameOf),
  };
}

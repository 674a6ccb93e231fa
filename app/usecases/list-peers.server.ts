import { listPeerGroups, type PeerGroupRow } from "../../db/queries/peer.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { getPeerGrounds } from "./peer-ground.server.ts";

export type FrozenPeers = {
  /** Id of the recipe in force. */
  readonly recipe: string;
  /** The year whose group it is, which may differ from the one asked for. */
  readonly year: number;
  /** Nearest first; distances in ten-thousandths. */
  readonly peers: readonly { readonly code: string; readonly name: string; readonly distance: number }[];
};

/**
 * The frozen peers of a region by the recipe in force: the group of the year, else of the nearest year before it, else
 * the oldest; without a year the newest. `undefined` where none was ever frozen, as for the parts of Jakarta.
 */
export async function listPeers(
  app: Pick<AppContext, "reader" | "version">,
  region: { readonly id: string },
  { year }: { year?: number | undefined },
): Promise<FrozenPeers | undefined> {
  const recipe = getDefaultRecipe().id;
  const [groups, { all }] = await Promise.all([
    listPeerGroups(app.reader, { regionId: region.id, recipe }),
    getPeerGrounds(app),
  ]);
  const group = pickGroup(groups, year);
  if (group === undefined) return undefined;
  const bodyById = new Map(all.bodies.map(({ body }) => [body.id, body]));
  const peers = group.peers.flatMap(({ regionId, distance }) => {
    const body = bodyById.get(regionId);
    return body === undefined ? [] : [{ code: body.code, name: body.name, distance }];
  });
  return { recipe, year: group.year, peers };
}

function pickGroup(groups: readonly PeerGroupRow[], year: number | undefined): PeerGroupRow | undefined {
  if (year === undefined) return groups.at(-1);
  return groups.findLast((group) => group.year <= year) ?? groups[0];
}

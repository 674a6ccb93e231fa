import type { RegionPeersView } from "../domain/peers-view.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { chooseBase, listPublishedRounds } from "./peer-base.server.ts";
import { readPeers } from "./read-peers.server.ts";

/** The peers of a region by the recipe in force, for its own page; `null` where it has none, as the parts of Jakarta. */
export async function showRegionPeers(
  app: Pick<AppContext, "reader" | "version">,
  region: Region,
): Promise<RegionPeersView | null> {
  const { weights } = getDefaultRecipe();
  const { year, instrument } = chooseBase(await listPublishedRounds(app), undefined);
  const { focus, peers } = await readPeers(app, region, { weights, scope: "same_kind", base: { year, instrument } });
  return peers.length === 0 ? null : { focus, peers, base: { year, instrument } };
}

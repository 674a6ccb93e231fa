import { findPeers } from "../domain/peers.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { chooseBase, listPublishedRounds } from "./peer-base.server.ts";
import { findBody, getGroundsFor } from "./peer-ground.server.ts";

/** Codes of all other regions of any kind, the likest first by the recipe in force; none for a region without an own government. */
export async function rankLikeRegions(
  app: Pick<AppContext, "reader" | "version">,
  region: Region,
): Promise<readonly string[]> {
  const { weights } = getDefaultRecipe();
  const grounds = await getGroundsFor(app, weights, chooseBase(await listPublishedRounds(app), undefined));
  const focus = findBody(grounds, region.id);
  if (focus === undefined) return [];
  const count = grounds.all.bodies.length;
  return findPeers(focus, grounds.all, { weights, scope: "all_kinds", count }).map(({ body }) => body.code);
}

import type { PeerRecipe } from "../domain/peer-recipe.ts";
import { peerRecipes } from "../platform/content/peer-recipes.server.ts";

/** Every published recipe, the one in force last. */
export function listPeerRecipes(): readonly PeerRecipe[] {
  return peerRecipes;
}

import { findRegionByCode } from "../../db/queries/region.server.ts";
import type { PeerRecipe, PeerScope, PeerWeights } from "../domain/peer-recipe.ts";
import type { PeersView } from "../domain/peers-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { listFrozenGroups } from "./frozen-groups.server.ts";
import { chooseBase, listPublishedRounds } from "./peer-base.server.ts";
import { readLatestIndexes } from "./peer-indexes.server.ts";
import { listPeerSources } from "./peer-sources.server.ts";
import { readPeers } from "./read-peers.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

export type AskedPeers = {
  readonly code: string;
  readonly scope: PeerScope;
  /** A published recipe, or weights of the reader's own; without either the recipe in force. */
  readonly recipe?: PeerRecipe | undefined;
  readonly weights?: PeerWeights | undefined;
  /** Year of the starting index; without it, or without a published round of it, the newest with a complete list. */
  readonly year?: number | undefined;
};

/** The peers of one region with what makes them so, and its frozen groups. `undefined` for a code nobody has now. */
export async function showPeers(app: App, asked: AskedPeers): Promise<PeersView | undefined> {
  const inForce = getDefaultRecipe();
  const recipe = asked.weights === undefined ? (asked.recipe ?? inForce) : null;
  const weights = asked.weights ?? (recipe ?? inForce).weights;
  const [region, rounds] = await Promise.all([findRegionByCode(app.reader, asked.code), listPublishedRounds(app)]);
  if (region === undefined) return undefined;
  const { year, instrument } = chooseBase(rounds, asked.year);
  const read = await readPeers(app, region, { weights, scope: asked.scope, base: { year, instrument } });
  const regions = [region, ...read.peers.map((peer) => peer.region)];
  const latest = await readLatestIndexes(app, regions, { year, instrument });
  return {
    ...read,
    scope: asked.scope,
    weights,
    inForce,
    recipe,
    base: { year, instrument },
    baseYears: rounds.map((round) => round.year),
    defaultYear: chooseBase(rounds, undefined).year,
    latest,
    frozen: await listFrozenGroups(app, region, { recipe: inForce, rounds }),
    sources: await listPeerSources(app, [read.focus, ...read.peers], Object.values(latest)),
  };
}

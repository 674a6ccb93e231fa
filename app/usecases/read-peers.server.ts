import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import type { PeerScope, PeerWeights } from "../domain/peer-recipe.ts";
import { findPeers, listCandidates } from "../domain/peers.ts";
import type { PeerEntry, PeerRegion, StartIndex } from "../domain/peers-view.ts";
import { labelRegions, type Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findIslandGroup } from "../platform/content/peer-recipes.server.ts";
import { findBody, getGroundsFor } from "./peer-ground.server.ts";

export type ReadPeers = {
  readonly focus: PeerRegion;
  readonly peers: readonly PeerEntry[];
  /** How many bodies the peers were looked for among. */
  readonly candidates: number;
};

/** The peers of a region as its pages show them; none for a region without an own government. */
export async function readPeers(
  app: Pick<AppContext, "reader" | "version">,
  region: Region,
  options: { weights: PeerWeights; scope: PeerScope; base: { readonly year: number; readonly instrument: string } },
): Promise<ReadPeers> {
  const { weights, scope, base } = options;
  const grounds = await getGroundsFor(app, weights, base);
  const focus = findBody(grounds, region.id);
  const ground = scope === "all_kinds" ? grounds.all : grounds[region.kind];
  const found = focus === undefined ? [] : findPeers(focus, ground, { weights, scope });
  const codes = found.map(({ body }) => body.code);
  const regionById = new Map((await listRegionsByCodes(app.reader, codes)).map((row) => [row.id, row]));
  const pairs = found.flatMap(({ body, distance, km, parts }) => {
    const row = regionById.get(body.id);
    return row === undefined ? [] : [{ ...viewRegion(row, body.startIndex), distance, km, parts }];
  });
  const [label = region.name, ...labels] = labelRegions([region, ...pairs.map((pair) => pair.region)]);
  return {
    focus: { ...viewRegion(region, focus?.startIndex ?? null), label },
    peers: pairs.map((pair, at) => ({ ...pair, label: labels[at] ?? pair.region.name })),
    candidates: focus === undefined ? 0 : listCandidates(focus, ground, { weights, scope }).length,
  };
}

function viewRegion(region: Region, start: StartIndex | null) {
  return { region, start, islandName: findIslandGroup(region.provinceCode ?? region.code)?.name ?? null };
}

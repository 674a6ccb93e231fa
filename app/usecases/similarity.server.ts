import type { Similarity } from "../domain/comparison.ts";
import { findPeers } from "../domain/peers.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { chooseBase, listPublishedRounds } from "./peer-base.server.ts";
import { findBody, getGroundsFor } from "./peer-ground.server.ts";

/**
 * How far chosen regions are from the focus by the recipe in force, with the indexes of the year, nearest first. Bodies of
 * one kind are measured on the scale of their kind as frozen groups are, mixed ones on that of all bodies. Regions that
 * have no distance stand last, in the order they came in.
 */
export async function measureSimilarity(
  app: Pick<AppContext, "reader" | "version">,
  [focus, ...others]: readonly Region[],
  year: number,
): Promise<Similarity> {
  const { id: recipe, weights } = getDefaultRecipe();
  const grounds = await getGroundsFor(app, weights, chooseBase(await listPublishedRounds(app), year));
  const body = focus && findBody(grounds, focus.id);
  if (body === undefined) return { recipe, distances: others.map(({ code }) => ({ code, distance: null })) };
  const { spread, bodies } = others.every(({ kind }) => kind === body.kind) ? grounds[body.kind] : grounds.all;
  const ids = new Set(others.map(({ id }) => id));
  const ground = { spread, bodies: bodies.filter((other) => ids.has(other.body.id)) };
  const near = findPeers(body, ground, { weights, scope: "all_kinds", count: ids.size });
  const known = near.map((peer) => ({ code: peer.body.code, distance: peer.distance }));
  const unknown = others.filter(({ code }) => !known.some((one) => one.code === code));
  return { recipe, distances: [...known, ...unknown.map(({ code }) => ({ code, distance: null }))] };
}

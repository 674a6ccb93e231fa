import { listIndexesOfYear, listPeerBodies, type PeerBodyRow, type StartRow } from "../../db/queries/peer.server.ts";
import type { Hundredths } from "../domain/instrument.ts";
import { measureGround, type PeerBody, type PeerGround } from "../domain/peer-measures.ts";
import type { PeerWeights } from "../domain/peer-recipe.ts";
import type { StartIndex } from "../domain/peers-view.ts";
import type { RegionKind } from "../domain/region-names.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findIslandGroup } from "../platform/content/peer-recipes.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

/** A body that may be a peer, with what it is called. */
export type NamedBody = PeerBody & Pick<PeerBodyRow, "name"> & { readonly startIndex: StartIndex | null };

const KINDS = ["province", "regency", "city"] as const satisfies readonly RegionKind[];

/** The populations that give the scale: each kind for itself, and all of them together. */
export type PeerGrounds = Readonly<Record<RegionKind | "all", PeerGround<NamedBody>>>;

/** Every body with an own government by the state of the content, without starting indexes. */
export const getPeerGrounds = oncePerVersion(
  async ({ reader }: Pick<AppContext, "reader" | "version">): Promise<PeerGrounds> =>
    measureGrounds((await listPeerBodies(reader)).map((row) => toBody(row))),
);

/** The populations for these weights: with the indexes of the round where the starting index weighs something. */
export async function getGroundsFor(
  app: Pick<AppContext, "reader" | "version">,
  { start }: PeerWeights,
  round: { readonly year: number; readonly instrument: string },
): Promise<PeerGrounds> {
  const plain = await getPeerGrounds(app);
  if (start === 0) return plain;
  const starts = await listIndexesOfYear(app.reader, round);
  const startOf = new Map(starts.map((row) => [row.regionId, row]));
  return measureGrounds(plain.all.bodies.map(({ body }) => ({ ...body, ...toStart(startOf.get(body.id)) })));
}

export function findBody({ all }: PeerGrounds, id: string): NamedBody | undefined {
  return all.bodies.find(({ body }) => body.id === id)?.body;
}

export function measureGrounds(bodies: readonly NamedBody[]): PeerGrounds {
  const [province, regency, city] = KINDS.map((kind) => measureGround(bodies.filter((body) => body.kind === kind)));
  const none = measureGround<NamedBody>([]);
  return { province: province ?? none, regency: regency ?? none, city: city ?? none, all: measureGround(bodies) };
}

export function toBody(row: PeerBodyRow, start?: StartRow): NamedBody {
  const provinceCode = row.provinceCode ?? row.code;
  return { ...row, provinceCode, islandGroup: findIslandGroup(provinceCode)?.code ?? null, ...toStart(start) };
}

function toStart(row: StartRow | undefined): Pick<NamedBody, "start" | "startIndex"> {
  if (row === undefined) return { start: null, startIndex: null };
  // The column is checked to hold hundredths.
  const value = row.value as Hundredths;
  return { start: value, startIndex: { value, decimals: row.decimals, sourceSlug: row.sourceSlug } };
}

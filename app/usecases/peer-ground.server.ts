import { listPeerBodies, type PeerBodyRow } from "../../db/queries/peer.server.ts";
import type { Hundredths } from "../domain/instrument.ts";
import { measureGround, type PeerBody, type PeerGround } from "../domain/peer-measures.ts";
import type { RegionKind } from "../domain/region-names.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findIslandGroup } from "../platform/content/peer-recipes.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

/** A body that may be a peer, with what it is called. */
export type NamedBody = PeerBody & Pick<PeerBodyRow, "name" | "shortName" | "provinceName">;

const KINDS = ["province", "regency", "city"] as const satisfies readonly RegionKind[];

/** The populations that give the scale: each kind for itself, and all of them together. */
export type PeerGrounds = Readonly<Record<RegionKind | "all", PeerGround<NamedBody>>>;

/** Every body with an own government by the state of the content, without starting indexes. */
export const getPeerGrounds = oncePerVersion(
  async ({ reader }: Pick<AppContext, "reader" | "version">): Promise<PeerGrounds> =>
    measureGrounds((await listPeerBodies(reader)).map((row) => toBody(row))),
);

/** The populations with these starting indexes; bodies without one have none. */
export function withStarts(
  { all }: PeerGrounds,
  starts: readonly { readonly regionId: string; readonly value: number }[],
): PeerGrounds {
  const startOf = new Map(starts.map(({ regionId, value }) => [regionId, value]));
  return measureGrounds(all.bodies.map(({ body }) => ({ ...body, start: toStart(startOf.get(body.id)) })));
}

export function measureGrounds(bodies: readonly NamedBody[]): PeerGrounds {
  const [province, regency, city] = KINDS.map((kind) => measureGround(bodies.filter((body) => body.kind === kind)));
  const none = measureGround<NamedBody>([]);
  return { province: province ?? none, regency: regency ?? none, city: city ?? none, all: measureGround(bodies) };
}

/** @param start hundredths of the base year's index */
export function toBody(row: PeerBodyRow, start?: number): NamedBody {
  const provinceCode = row.provinceCode ?? row.code;
  return { ...row, provinceCode, islandGroup: findIslandGroup(provinceCode)?.code ?? null, start: toStart(start) };
}

function toStart(value: number | undefined): Hundredths | null {
  // The column is checked to hold hundredths.
  return value === undefined ? null : (value as Hundredths);
}

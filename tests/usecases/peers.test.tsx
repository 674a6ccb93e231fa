import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { PeersPage } from "../../app/components/peers/peers-page.tsx";
import { RegionPeers } from "../../app/components/peers/region-peers.tsx";
import { parseWeights } from "../../app/domain/peer-recipe.ts";
import type { Region } from "../../app/domain/region.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sayReason } from "../../app/text/id/peer-sentences.ts";
import { showPeers } from "../../app/usecases/show-peers.server.ts";
import { showRegionPeers } from "../../app/usecases/show-region-peers.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { textOf } from "../support/page-text.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

const SEED = 20_261_125;
const page = { path: "/x", address: "https://kiat.example/x", day: "2026-11-25" };
const app = prepareApp();
let regions: Region[] = [];
beforeAll(async () => {
  regions = await listRegions(app().reader);
});

async function getRegion(code: string): Promise<Region> {
  const region = regions.find((one) => one.code === code);
  if (region === undefined) throw new Error(`no region ${code}`);
  return region;
}

describe("all 552 regions", () => {
  test("have eight peers of their kind with a reason each, but for the parts of Jakarta", async () => {
    for (const region of regions) {
      const view = await showRegionPeers(app(), region);
      if (!region.ownGovernment) {
        expect(view, region.code).toBeNull();
        continue;
      }
      expect(view?.peers, region.code).toHaveLength(8);
      for (const peer of view?.peers ?? []) {
        const reason = view === null ? "" : sayReason(view.focus, peer, { ...view.base, tag: "59/2020" });
        expect(reason, region.code).toMatch(/^(Penduduk|Luas) .*; jarak kemiripan \d+,\d\d\.$/);
        expect(reason).not.toMatch(/NaN|undefined|null|Infinity/);
        expect(peer.region.kind).toBe(region.kind);
      }
    }
  });
});

describe("drawn", () => {
  test("pages of seeded regions, weights, scopes and years hold no nonsense", async () => {
    const scopes = ["same_kind", "province", "island", "all_kinds"] as const;
    const recipes = [undefined, "p1", "j9", "n1", "l1k2n9"];
    for (const [at, { code }] of seededPick(regions, 40, SEED).entries()) {
      const text = recipes[at % recipes.length];
      const view = await showPeers(app(), {
        code,
        scope: scopes[at % scopes.length] ?? "same_kind",
        weights: text === undefined ? undefined : parseWeights(text),
        year: 2018 + (at % 9),
      });
      if (view === undefined) throw new Error(`${code} has no view`);
      const html = renderToStaticMarkup(<PeersPage view={view} instruments={instruments} remarks={[]} page={page} />);
      expect(html, code).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(view.peers.every(({ distance }) => Number.isInteger(distance) && distance >= 0)).toBe(true);
    }
  });

  test("the section of a region's page names three peers and leads on", async () => {
    const view = await showRegionPeers(app(), await getRegion("18.12"));
    if (view === null) throw new Error("no peers");
    const html = renderToStaticMarkup(<RegionPeers view={view} instruments={instruments} />);
    expect(textOf(html)).toMatch(/Lampung Barat .* Pesawaran .* Mesuji Penduduk 241 ribu dan 313 ribu/);
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html).toContain('href="/bandingkan?daerah=18.12,18.04,18.09,18.11,17.02,13.04"');
    expect(html).toContain('href="/sebanding?daerah=18.12"');
  });
});

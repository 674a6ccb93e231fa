import { beforeAll, expect, test } from "vitest";
import { type Benchmark, NATION_SCOPE } from "../../app/domain/benchmark.ts";
import { type ComparisonSettings, PLAIN_SETTINGS } from "../../app/domain/comparison-choice.ts";
import type { Region } from "../../app/domain/region.ts";
import { filterOf, parseRegionList } from "../../app/forms/region-list.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { listRegionsPage } from "../../app/usecases/list-regions.server.ts";
import { showLeaderSheet } from "../../app/usecases/show-leader-sheet.server.ts";
import { showPeers } from "../../app/usecases/show-peers.server.ts";
import { showRegion } from "../../app/usecases/show-region.server.ts";
import { showRegionPeers } from "../../app/usecases/show-region-peers.server.ts";
import { showLeadingSameStart, showSameStart } from "../../app/usecases/show-same-start.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

/** Changed only to look for faults elsewhere; a fault found becomes a test of its own. */
const SEED = 20_261_128;

const app = prepareApp();
let regions: Region[] = [];
let sample: Region[] = [];
beforeAll(async () => {
  regions = await listRegions(app().reader);
  sample = seededPick(regions, 40, SEED);
});

async function compare(chosen: readonly Region[], year: number, benchmark: ComparisonSettings["benchmark"]) {
  const view = await compareRegions(app(), chosen, {
    year,
    settings: { ...PLAIN_SETTINGS, benchmark, level: "aspect" },
  });
  if (view === undefined) throw new Error("nothing to compare");
  return view;
}

const middleOf = ({ median, n, bodies }: Pick<Benchmark, "median" | "n" | "bodies">) => ({ median, n, bodies });

test("medians on the page of a region are those that its comparisons show", async () => {
  for (const region of sample) {
    const view = await showRegion(app(), region.code);
    for (const [scope, benchmark] of [
      [region.provinceId, "province"],
      [NATION_SCOPE, "nation"],
    ] as const) {
      const own = view?.benchmarks.find((one) => one.scope === scope);
      if (view?.latest == null || own === undefined) continue;
      const { index } = await compare([region], view.latest.year, benchmark);
      expect(index.middle, `${region.code} ${benchmark}`).toMatchObject(middleOf(own));
      if (view.profile === null) continue;
      const { rows } = await compare([region], view.profile.year, benchmark);
      for (const part of view.profile.rows) {
        const median = benchmark === "province" ? part.province : part.nation;
        const row = rows.find(({ node }) => node.level === part.level && node.no === part.no);
        const expected = median === null ? (row?.middle ?? null) : expect.objectContaining(middleOf(median));
        expect(row?.middle ?? null, `${region.code} ${part.name}`).toEqual(expected);
      }
    }
  }
});

test("peers and followers beside a region are those of their own pages", async () => {
  for (const region of sample) {
    const beside = await showRegionPeers(app(), region);
    const peers = await showPeers(app(), {
      code: region.code,
      scope: "same_kind",
      weights: undefined,
      year: undefined,
    });
    const told = (list: typeof peers) => list?.peers.map(({ region: { code }, distance }) => `${code} ${distance}`);
    if (beside !== null) expect(beside.peers.map((one) => `${one.region.code} ${one.distance}`)).toEqual(told(peers));
    const leading = await showLeadingSameStart(app(), region.code);
    const whole = await showSameStart(app(), region.code, { range: leading?.range ?? 30 });
    for (const row of leading?.group?.rows ?? []) {
      const same = whole?.group?.rows.find(({ region: { code } }) => code === row.region.code);
      expect(same, region.code).toMatchObject({ from: row.from, to: row.to, change: row.change });
    }
    expect(leading?.group?.counts, region.code).toEqual(whole?.group?.counts);
  }
});

test("the sheet for the head of a region tells the gap and the parts of the comparison", async () => {
  for (const region of sample) {
    const sheet = await showLeaderSheet(app(), { code: region.code, asked: "" });
    const { comparator, gap, choices, partsYear } = sheet ?? {};
    const other = comparator?.kind === "region" ? regions.find(({ code }) => code === comparator.code) : undefined;
    if (sheet === undefined || other === undefined || gap == null || sheet.region.latest === null) continue;
    const view = await compare([region, other], sheet.region.latest.year, "none");
    expect(gap, region.code).toBe((view.index.cells[1]?.difference?.hundredths ?? Number.NaN) * 100);
    if (partsYear !== view.year) continue;
    const parts = view.regions[1]?.gap;
    for (const { name, points, behind } of choices ?? []) {
      const part = parts?.ok ? parts.parts.find((one) => one.name === name) : undefined;
      expect([behind / 100, Math.round(points / 100)], `${region.code} ${name}`).toEqual([
        part?.difference,
        part?.points,
      ]);
    }
  }
});

test("the list of regions tells the newest index of each region's page", async () => {
  const { groups } = await listRegionsPage(app(), {
    text: "",
    filter: filterOf(parseRegionList(new URLSearchParams())),
  });
  const listed = groups.flatMap((group) => group.regions);
  expect(listed).toHaveLength(552);
  for (const region of sample) {
    const view = await showRegion(app(), region.code);
    const score = listed.find(({ code }) => code === region.code)?.score;
    if (view?.latest == null) expect(score?.status, region.code).not.toBe("available");
    else expect(score, region.code).toEqual(view.latest);
  }
});

import { expect, test } from "vitest";
import { formatWeights } from "../../app/domain/peer-recipe.ts";
import { getDefaultRecipe } from "../../app/platform/content/peer-recipes.server.ts";
import type { StarterContent } from "../../app/platform/content/starter.server.ts";
import { listPeers } from "../../app/usecases/list-peers.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase, type TestDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const later = new Date("2027-01-05T03:00:00Z");
const content: StarterContent = { ...readContent(), claims: [] };

/** The content after Mesuji's population was put right. */
const corrected: StarterContent = {
  ...content,
  hash: "corrected",
  regions: content.regions.map((region) => (region.code === "18.11" ? { ...region, population: 9_000_000 } : region)),
};

const readGroups = (db: Db) => db.selectFrom("peer_group").selectAll().orderBy("region_id").orderBy("year").execute();

async function listOf({ reader }: Pick<TestDatabase, "reader">, code: string, year?: number) {
  const [region] = await listRegionsByCodes(reader, [code]);
  if (region === undefined) throw new Error(`no region ${code}`);
  const version = { current: () => 1, refresh: async () => {}, close: () => {} };
  return listPeers({ reader, version }, region, { year });
}

describeOnEachDatabase("peer groups", (current) => {
  test("are frozen for every body with an own government and every listed or newest year", async () => {
    await loadStarterContent(current().writer, content, { now });
    const groups = await readGroups(current().writer);
    expect([...new Set(groups.map(({ year }) => year))].sort()).toEqual([2023, 2024, 2025]);
    expect(groups).toHaveLength(3 * 546);
    for (const group of groups) {
      const peers = JSON.parse(group.peers) as [string, number][];
      expect(peers).toHaveLength(8);
      expect(new Set([group.region_id, ...peers.map(([id]) => id)]).size).toBe(9);
    }
  });

  test("of Tulang Bawang Barat hold Mesuji, named and near", async () => {
    await loadStarterContent(current().writer, content, { now });
    const found = await listOf(current(), "18.12", 2024);
    expect(found).toMatchObject({ recipe: "r1", year: 2024 });
    expect(found?.peers.map(({ name }) => name).slice(0, 3)).toEqual([
      "Kabupaten Lampung Barat",
      "Kabupaten Pesawaran",
      "Kabupaten Mesuji",
    ]);
  });

  test("are those of the year, else of the year before, else the oldest; the parts of Jakarta have none", async () => {
    await loadStarterContent(current().writer, content, { now });
    const years = await Promise.all([undefined, 2030, 2024, 2021].map((year) => listOf(current(), "18.12", year)));
    expect(years.map((found) => found?.year)).toEqual([2025, 2025, 2024, 2023]);
    expect(await listOf(current(), "31.71")).toBeUndefined();
  });

  test("stay as they were frozen when data are corrected later", async () => {
    const { writer } = current();
    await loadStarterContent(writer, content, { now });
    const frozen = await readGroups(writer);
    await loadStarterContent(writer, corrected, { now: later });
    expect(await readGroups(writer)).toEqual(frozen);
  });

  test("are never changed nor deleted", async () => {
    const { writer } = current();
    await loadStarterContent(writer, content, { now });
    await expect(writer.updateTable("peer_group").set({ peers: "[]" }).execute()).rejects.toThrow("append-only");
    await expect(writer.deleteFrom("peer_group").execute()).rejects.toThrow("append-only");
  });

  test("of a year that is published later are made then, from the data of that day", async () => {
    const { writer } = current();
    const rounds = content.rounds.filter(({ year }) => year <= 2023);
    await loadStarterContent(writer, { ...content, hash: "early", rounds }, { now });
    expect([...new Set((await readGroups(writer)).map(({ year }) => year))]).toEqual([2023]);
    await loadStarterContent(writer, corrected, { now: later });
    const codes = async (year: number) => (await listOf(current(), "18.12", year))?.peers.map(({ code }) => code);
    expect(await codes(2023)).toContain("18.11");
    expect(await codes(2024)).not.toContain("18.11");
  });
});

test("the recipe in force is the one that the frozen groups were made with", () => {
  const { id, weights } = getDefaultRecipe();
  expect([id, formatWeights(weights)]).toEqual(["r1", "p3l2k1j1s2"]);
});

import { expect, test } from "vitest";
import { countIndexesByYear } from "../../db/queries/coverage.server.ts";
import { listPartValues } from "../../db/queries/part-value.server.ts";
import {
  listAssessedRegions,
  listLatestIndexes,
  listNewestScores,
  listScores,
  listScoresOfNode,
} from "../../db/queries/score.server.ts";
import { describeOnEachDatabase, type TestDatabase } from "../support/databases.ts";
import { adoptionRow, claimRow, insertAdopted, insertCountry } from "./sample-rows.ts";

const mesuji2024 = claimRow("m24", { note: "Catatan.", published_band: "Sangat Baik" });
const mesuji2023 = claimRow("m23", { year: 2023, value_hundredths: 357 });
const mesuji2018 = claimRow("m18", { year: 2018, instrument: "spbe-2018", value_hundredths: 130, printed_decimals: 1 });
const domain4 = claimRow("d4", { year: 2023, node_level: "domain", node_no: 4, value_hundredths: 465 });
const tubaba2023 = claimRow("t23", { year: 2023, region_id: "r-18.12", value_hundredths: 218 });

/** The five claims above adopted, one own assessment, one superseded decision, one conflict. */
async function fill({ writer }: TestDatabase): Promise<void> {
  await insertCountry(writer);
  const own = claimRow("own", { year: 2025, layer: "self", round_kind: "self_assessment", value_hundredths: 480 });
  await insertAdopted(writer, mesuji2024, mesuji2023, mesuji2018, domain4, tubaba2023, own);
  await writer
    .insertInto("score_adoption")
    .values([
      adoptionRow(mesuji2024, { id: "old", disputed: 1, superseded_at: "2026-11-25T01:00:00.000Z" }),
      adoptionRow(claimRow("c", { region_id: "r-18.12" }), { id: "conflict", claim_id: null, disputed: 1 }),
    ])
    .execute();
}

describeOnEachDatabase("decided values", (current) => {
  test("come with claim and source; own assessments and superseded decisions stay out", async () => {
    await fill(current());
    const { reader } = current();
    const rows = await listScores(reader, { regionIds: ["r-18.12", "r-18.11"], levels: ["index"] });
    expect(rows.map(({ regionId, year, value }) => [regionId, year, value])).toEqual([
      ["r-18.11", 2018, 130],
      ["r-18.11", 2023, 357],
      ["r-18.11", 2024, 399],
      ["r-18.12", 2023, 218],
      ["r-18.12", 2024, null],
    ]);
    expect(rows[2]).toEqual({
      regionId: "r-18.11",
      year: 2024,
      instrument: "spbe-2020",
      level: "index",
      no: 0,
      disputed: false,
      adoptionReason: "satu-satunya klaim",
      claimId: "m24",
      value: 399,
      decimals: 2,
      publishedBand: "Sangat Baik",
      roundKind: "evaluation",
      confidence: "high",
      note: "Catatan.",
      place: "tabel",
      sourceSlug: "laporan",
      sourceTitle: "Z Laporan",
      sourceKind: "ministry_report",
    });
    expect(rows[4], "a conflict has nothing but its reason").toMatchObject({
      disputed: true,
      claimId: null,
      place: null,
    });
  });

  test("are narrowed by level and year; nothing asked is nothing answered", async () => {
    await fill(current());
    const { reader } = current();
    const asked = { regionIds: ["r-18.11"], levels: ["index", "domain"] as const };
    expect((await listScores(reader, { ...asked, year: 2023 })).map(({ claimId }) => claimId)).toEqual(["d4", "m23"]);
    expect(await listScores(reader, { ...asked, year: 1900 })).toEqual([]);
    expect(await listScores(reader, { ...asked, regionIds: [] })).toEqual([]);
    expect(await listScores(reader, { ...asked, levels: [] })).toEqual([]);
  });

  test("of one node are those of all regions, by year", async () => {
    await fill(current());
    const { reader } = current();
    const node = { instrument: "spbe-2020", level: "index", no: 0 } as const;
    const rows = await listScoresOfNode(reader, node);
    expect(rows.map(({ year, regionId }) => `${year} ${regionId}`)).toEqual([
      "2023 r-18.11",
      "2023 r-18.12",
      "2024 r-18.11",
      "2024 r-18.12",
    ]);
    expect(await listScoresOfNode(reader, { ...node, year: 2023 })).toHaveLength(2);
    expect(await listScoresOfNode(reader, { ...node, level: "domain", no: 3 })).toEqual([]);
  });

  test("of the newest year are those of the levels asked, whatever newer years other levels have", async () => {
    await fill(current());
    const { reader } = current();
    const newest = await listNewestScores(reader, { regionId: "r-18.11", levels: ["domain", "aspect"] });
    expect(newest.map(({ claimId }) => claimId)).toEqual(["d4"]);
    expect(await listNewestScores(reader, { regionId: "r-18.12", levels: ["domain"] })).toEqual([]);
  });

  test("of each region the latest index is that of the newest year with a value, a conflict is none", async () => {
    await fill(current());
    const { reader } = current();
    const latest = await listLatestIndexes(reader, ["spbe-2018", "spbe-2020"]);
    expect(latest.map(({ regionId, year, value }) => [regionId, year, value])).toEqual([
      ["r-18.11", 2024, 399],
      ["r-18.12", 2023, 218],
    ]);
    expect((await listLatestIndexes(reader, ["spbe-2018"])).map(({ claimId }) => claimId)).toEqual(["m18"]);
    expect(await listLatestIndexes(reader, [])).toEqual([]);
  });

  test("count as coverage where they have a value", async () => {
    await fill(current());
    const { reader } = current();
    expect(await listAssessedRegions(reader, { instrument: "spbe-2020", year: 2024 })).toEqual(["r-18.11"]);
    expect(await listAssessedRegions(reader, { instrument: "spbe-2018", year: 2024 })).toEqual([]);
    expect(await countIndexesByYear(reader)).toEqual([
      { year: 2024, instrument: "spbe-2020", found: 1 },
      { year: 2023, instrument: "spbe-2020", found: 2 },
      { year: 2018, instrument: "spbe-2018", found: 1 },
    ]);
  });

  test("come bare for computing: one level, one instrument, the years asked", async () => {
    await fill(current());
    const { reader } = current();
    const ask = { regionIds: ["r-18.11", "r-18.12"], instrument: "spbe-2020", level: "domain" as const };
    expect(await listPartValues(reader, { ...ask, years: [2023, 2024] })).toEqual([
      { regionId: "r-18.11", year: 2023, instrument: "spbe-2020", no: 4, value: 465 },
    ]);
    expect(await listPartValues(reader, { ...ask, years: [2024] })).toEqual([]);
    expect(await listPartValues(reader, { ...ask, instrument: "spbe-2018", years: [2023] })).toEqual([]);
    expect(await listPartValues(reader, { ...ask, regionIds: [], years: [2023] })).toEqual([]);
  });
});

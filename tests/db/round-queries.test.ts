import { expect, test } from "vitest";
import { listAverages } from "../../db/queries/average.server.ts";
import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { getContentVersion, raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { listAbsences, listRounds } from "../../db/queries/round.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertCountry, roundRow } from "./sample-rows.ts";

describeOnEachDatabase("what stands beside the values", (current) => {
  test("rounds come oldest first with their source and flags", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    await writer
      .insertInto("score_round")
      .values([
        roundRow(2024, "spbe-2020", { list_complete: 1, source_id: "s-laporan", bodies: 615 }),
        roundRow(2018, "spbe-2018", { published: 0 }),
      ])
      .execute();
    expect(await listRounds(reader)).toMatchObject([
      { year: 2018, listComplete: false, published: false, sourceSlug: null, bodies: null },
      { year: 2024, listComplete: true, published: true, sourceSlug: "laporan", bodies: 615 },
    ]);
  });

  test("absences are those of the regions asked", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    const absence = { instrument: "spbe-2020", kind: "withheld", source_id: null, note: "Catatan." };
    await writer
      .insertInto("score_absence")
      .values([
        { ...absence, id: "1", region_id: "r-18.12", year: 2024 },
        { ...absence, id: "2", region_id: "r-18.11", year: 2024 },
        { ...absence, id: "3", region_id: "r-18.11", year: 2023 },
      ])
      .execute();
    expect((await listAbsences(reader, ["r-18.11"])).map(({ year, kind }) => [year, kind])).toEqual([
      [2023, "withheld"],
      [2024, "withheld"],
    ]);
    expect(await listAbsences(reader, [])).toEqual([]);
  });

  test("benchmarks are those of scope, kind, level and year", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    const row = {
      instrument: "spbe-2020",
      node_no: 0,
      n: 12,
      bodies: 13,
      quarter_low: 1,
      median: 25_950,
      quarter_high: 3,
    };
    const regency = { ...row, kind: "regency", node_level: "index" } as const;
    await writer
      .insertInto("score_benchmark")
      .values([
        { ...regency, scope: "nation", year: 2024 },
        { ...regency, scope: "nation", year: 2023 },
        { ...regency, scope: "r-18", year: 2024 },
        { ...regency, scope: "nation", year: 2024, kind: "city" },
        { ...regency, scope: "nation", year: 2024, node_level: "domain", node_no: 1 },
      ])
      .execute();
    const asked = { scopes: ["nation"], kinds: ["regency"], levels: ["index"] } as const;
    expect((await listBenchmarks(reader, asked)).map(({ year, median }) => [year, median])).toEqual([
      [2023, 25_950],
      [2024, 25_950],
    ]);
    expect(await listBenchmarks(reader, { ...asked, years: [2024] })).toHaveLength(1);
    expect(await listBenchmarks(reader, { ...asked, scopes: ["r-18", "nation"], years: [2024] })).toHaveLength(2);
    for (const none of [{ scopes: [] }, { kinds: [] }, { levels: [] }]) {
      expect(await listBenchmarks(reader, { ...asked, ...none })).toEqual([]);
    }
  });

  test("averages are those of group, measure and year, with their source", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    const row = {
      ...{ instrument: "spbe-2020", node_no: 0, value_hundredths: 297, printed_decimals: 2, source_place: "hal. 5" },
      ...({ source_id: "s-laporan", confidence: "high", note: null, measure: "index" } as const),
    };
    await writer
      .insertInto("score_average")
      .values([
        { ...row, id: "1", year: 2024, body_group: "regency" },
        { ...row, id: "2", year: 2023, body_group: "regency" },
        { ...row, id: "3", year: 2024, body_group: "city" },
        { ...row, id: "4", year: 2024, body_group: "regency", measure: "domain", node_no: 1 },
      ])
      .execute();
    const asked = { groups: ["regency"], measures: ["index"] } as const;
    expect((await listAverages(reader, asked)).map(({ year }) => year)).toEqual([2023, 2024]);
    expect(await listAverages(reader, { ...asked, year: 2024 })).toMatchObject([
      { value: 297, decimals: 2, sourceSlug: "laporan", place: "hal. 5", bodyGroup: "regency" },
    ]);
    expect(await listAverages(reader, { ...asked, groups: [] })).toEqual([]);
    expect(await listAverages(reader, { ...asked, measures: [] })).toEqual([]);
  });

  test("the content version is raised inside the transaction of a change and falls back with it", async () => {
    const { writer, reader, readVersionNow } = current();
    const before = await getContentVersion(reader);
    await writer.transaction().execute(raiseContentVersion);
    expect(await getContentVersion(reader)).toBe(before + 1);
    if (readVersionNow !== undefined) expect(readVersionNow()).toBe(before + 1);
    const failed = writer.transaction().execute(async (trx) => {
      await raiseContentVersion(trx);
      throw new Error("the change failed");
    });
    await expect(failed).rejects.toThrow("the change failed");
    expect(await getContentVersion(reader)).toBe(before + 1);
  });
});

import { expect, test } from "vitest";
import type { Hundredths } from "../../app/domain/instrument.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const content = readContent();

/** Loads one index of 2021 for each region. */
async function loadIndexes(db: Db, indexes: Record<string, number>): Promise<void> {
  const [sample] = content.claims;
  if (sample === undefined) throw new Error("no claims");
  const claims = Object.entries(indexes).map(([region, value]) => ({
    ...sample,
    region,
    year: 2021,
    value: { value: value as Hundredths, decimals: 2 },
  }));
  await loadStarterContent(db, { ...content, claims }, { now });
}

async function listBenchmarks(db: Db) {
  return db
    .selectFrom("score_benchmark as benchmark")
    .leftJoin("region", "region.id", "benchmark.scope")
    .select(["region.code", "benchmark.kind", "n", "bodies", "quarter_low as low", "median", "quarter_high as high"])
    .orderBy("benchmark.kind")
    .orderBy("region.code", (order) => order.asc().nullsFirst())
    .execute();
}

describeOnEachDatabase("benchmarks", (current) => {
  test("hold median and middle half of each kind in the nation and in its province", async () => {
    const { writer } = current();
    await loadIndexes(writer, { "18.01": 100, "18.02": 201, "18.03": 300, "18.04": 400, "11.01": 500, "18.71": 259 });
    expect(await listBenchmarks(writer)).toEqual([
      { code: null, kind: "city", n: 1, bodies: 93, low: 25900, median: 25900, high: 25900 },
      { code: "18", kind: "city", n: 1, bodies: 2, low: 25900, median: 25900, high: 25900 },
      { code: null, kind: "regency", n: 5, bodies: 415, low: 20100, median: 30000, high: 40000 },
      { code: "11", kind: "regency", n: 1, bodies: 18, low: 50000, median: 50000, high: 50000 },
      // 1,00 2,01 3,00 4,00: quarters at three quarters of the first step, half of the second, a quarter of the third.
      { code: "18", kind: "regency", n: 4, bodies: 13, low: 17575, median: 25050, high: 32500 },
    ]);
  });

  test("count only the provinces that existed in the year", async () => {
    const { writer } = current();
    await loadIndexes(writer, { "18": 276 });
    expect(await listBenchmarks(writer)).toEqual([
      { code: null, kind: "province", n: 1, bodies: 34, low: 27600, median: 27600, high: 27600 },
    ]);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GENERATED_TITLE } from "../../app/commands/bench/generated-content.ts";
import type { Load } from "../../app/commands/bench/load.ts";
import { buildNationalDatabase } from "../../app/commands/bench/national-database.ts";
import { buildPracticeLibrary } from "../../app/commands/bench/practice-library.ts";
import { printReport } from "../../app/commands/bench/print.ts";
import { createRandom } from "../../app/commands/bench/random.ts";
import { judge, type Report } from "../../app/commands/bench/report.ts";
import { fingerprintStarterContent } from "../../app/platform/content/starter.server.ts";
import { isStarterLoaded } from "../../app/usecases/load-starter.server.ts";
import { type Databases, openDatabases } from "../../db/open.server.ts";
import { listDocumentIds } from "../../db/search/documents.server.ts";

const NODES = 60;
const REGIONS = 552;

describe("the generated database", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kiat-bench-test-"));
  let databases: Databases;

  beforeAll(async () => {
    const { url } = await buildNationalDatabase(folder, { years: 1 });
    databases = openDatabases(url);
  });
  afterAll(async () => {
    await databases.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("has an adopted value of every node for every region, and benchmarks", async () => {
    const count = async (table: "score_claim" | "score_adoption" | "score_benchmark") => {
      const row = await databases.reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    };
    expect(await count("score_claim")).toBe(REGIONS * NODES);
    expect(await count("score_adoption")).toBe(REGIONS * NODES);
    expect(await count("score_benchmark")).toBeGreaterThan(NODES);
  });

  test("names one source for all values, and its title says that they are generated", async () => {
    const titles = await databases.reader
      .selectFrom("score_claim")
      .innerJoin("source", "source.id", "score_claim.source_id")
      .select("source.title")
      .distinct()
      .execute();
    expect(titles).toEqual([{ title: GENERATED_TITLE }]);
    expect(GENERATED_TITLE).toMatch(/buatan/);
  });

  test("counts as loaded, so a server puts no real values over it", async () => {
    expect(await isStarterLoaded(databases.reader, fingerprintStarterContent(path.resolve("content/data")))).toBe(true);
  });

  test("comes from numbers that are the same every time", () => {
    const draw = () => Array.from({ length: 5 }, createRandom(7));
    expect(draw()).toEqual(draw());
    expect(draw().every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe("the generated practices", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kiat-bench-practices-"));
  let databases: Databases;

  beforeAll(async () => {
    databases = openDatabases(await buildPracticeLibrary(folder, { practices: 50 }));
  });
  afterAll(async () => {
    await databases.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("are published, findable and about indicators, beside the real ones", async () => {
    const count = async (table: "practice" | "practice_slug" | "practice_indicator") => {
      const row = await databases.reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    };
    expect(await count("practice")).toBe(70);
    expect(await count("practice_slug")).toBeGreaterThanOrEqual(50);
    expect(await count("practice_indicator")).toBeGreaterThan(70);
    expect(await listDocumentIds(databases.reader, "practice")).toHaveLength(70);
  });
});

describe("the report", () => {
  const load = (cpuMs: number | null): Load => ({ requestsPerSecond: 1000, cpuMs, p50: 1, p95: 2, p99: 3 });
  const page = (options: { path: string; cached: boolean; cpuMs: number | null }): Report["pages"][number] => ({
    path: options.path,
    cached: options.cached,
    kiat: load(options.cpuMs),
    bare: load(0.02),
  });
  const report = (pages: Report["pages"]): Report => ({
    machine: { node: "20.19.0", system: "linux x64", cores: 2 },
    database: { source: GENERATED_TITLE, regions: REGIONS, claims: 331_200, bytes: 1_000_000 },
    pages,
    crowd: [{ path: "/daerah", connections: 50, load: load(0.1) }],
    alone: [{ path: "/daerah", load: load(0.1) }],
    weights: [{ path: "/daerah", html: 15_000, css: 8000, typeface: 12_000 }],
    memoryMb: { cached: 120, uncached: null },
    coldStartMs: 900,
    library: { practices: 100_000, p95: 61 },
    stallMs: 12,
  });

  test("holds a made page to the processor time of the bare server", () => {
    const judged = (cpuMs: number) => judge(report([page({ path: "/daerah/18.11", cached: false, cpuMs })]))[0];
    expect(judged(1)).toMatchObject({ value: 50, bound: 80, aim: 50, holds: true });
    expect(judged(2)).toMatchObject({ value: 100, holds: false });
  });

  test("holds kept pages to processor time and requests a second", () => {
    const verdicts = judge(report([page({ path: "/daerah", cached: true, cpuMs: 0.1 })]));
    expect(verdicts.slice(0, 2)).toMatchObject([
      { value: 5, bound: 6, holds: true },
      { value: 1, bound: 6, holds: true },
    ]);
  });

  test("never calls a bound kept that was not measured", () => {
    const verdicts = judge(report([page({ path: "/daerah", cached: true, cpuMs: null })]));
    expect(verdicts.filter(({ value }) => value === null).map(({ holds }) => holds)).toEqual([false, false]);
  });

  test("holds the list of practices and the server beside a hostile text to their times", () => {
    const [list, stall] = judge(report([])).filter(({ what }) => /praktik|jahat/.test(what));
    expect(list).toMatchObject({ value: 61, bound: 60, holds: false });
    expect(stall).toMatchObject({ value: 12, bound: 50, holds: true });
  });

  test("is printed with every page and says what the data are", () => {
    const text = printReport(report([page({ path: "/cari?q=mesuji", cached: false, cpuMs: 1 })]));
    expect(text).toContain("/cari?q=mesuji");
    expect(text).toContain(GENERATED_TITLE);
    expect(text).toContain("TIDAK TERUKUR");
  });
});

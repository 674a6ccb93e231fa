import { expect, test } from "vitest";
import { isStarterLoaded, loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { readContent } from "../support/content-copy.ts";
import { createDatabase, describeEachDatabase, isAvailable, removeDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const content = readContent();

const TABLES = [
  "region",
  "region_code",
  "region_alias",
  "source",
  "instrument",
  "score_round",
  "score_claim",
  "score_adoption",
  "score_absence",
  "score_average",
  "score_benchmark",
  "practice",
  "practice_indicator",
  "visit",
  "visit_report",
  "visit_indicator",
  "revision",
] as const;

async function count(db: Db, table: (typeof TABLES)[number]): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return row.n;
}

async function getState(db: Db) {
  return db.selectFrom("content_state").select(["version", "starter_hash"]).executeTakeFirstOrThrow();
}

/** The current adoption of a region's index with its claim, if one is adopted. */
async function getIndex(db: Db, code: string, year: number) {
  return db
    .selectFrom("score_adoption as adoption")
    .innerJoin("region", "region.id", "adoption.region_id")
    .leftJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select([
      "value_hundredths as value",
      "printed_decimals as decimals",
      "published_band as band",
      "disputed",
      "decided_by",
    ])
    .where("region.code", "=", code)
    .where("adoption.year", "=", year)
    .where("adoption.node_level", "=", "index")
    .where("adoption.superseded_at", "is", null)
    .executeTakeFirstOrThrow();
}

describeEachDatabase("loading the starter content", (open) => {
  let loading: Promise<Db> | undefined;
  /** One database for the tests that only read. */
  const loaded = () => {
    loading ??= open().then(async ({ writer }) => {
      await loadStarterContent(writer, content, { now });
      return writer;
    });
    return loading;
  };

  test("brings the whole country in and raises the content version", async () => {
    const { writer } = await open();
    const before = await getState(writer);
    const loaded = await loadStarterContent(writer, content, { now });
    expect(loaded).toEqual({ changed: true, entered: 1249 + 4274, withdrawn: 0 });
    expect(await count(writer, "region")).toBe(552);
    expect(await count(writer, "score_claim")).toBe(1249 + 4274);
    expect(await count(writer, "score_average")).toBe(229);
    expect(await count(writer, "instrument")).toBe(4);
    expect(await count(writer, "region_alias")).toBe(content.aliases.length);
    expect(await count(writer, "practice")).toBe(20);
    expect(await count(writer, "visit")).toBe(17);
    expect(await count(writer, "revision")).toBe(20 + 17);
    expect(await isStarterLoaded(writer, content.hash)).toBe(true);
    expect(await getState(writer)).toEqual({ version: before.version + 1, starter_hash: content.hash });
  });

  test("adopts the ministry's value over the newspaper's and keeps the dispute", async () => {
    const writer = await loaded();
    expect(await getIndex(writer, "18.11", 2023)).toMatchObject({
      value: 357,
      decimals: 2,
      disputed: 1,
      decided_by: "rule",
    });
    expect(await getIndex(writer, "18.11", 2018)).toMatchObject({ value: 130, decimals: 1, disputed: 0 });
    expect(await getIndex(writer, "18.72", 2024)).toMatchObject({ value: 334, disputed: 1 });
  });

  test("keeps the published band where the value sits on a cut-off", async () => {
    const writer = await loaded();
    expect(await getIndex(writer, "12.25", 2024)).toMatchObject({ value: 180, band: "Kurang", disputed: 0 });
  });

  test("keeps every code of a region, former ones and those of BPS too", async () => {
    const writer = await loaded();
    const codes = await writer
      .selectFrom("region_code")
      .innerJoin("region", "region.id", "region_code.region_id")
      .select(["scheme", "region_code.code", "current"])
      .where("region.code", "=", "93.01")
      .orderBy("scheme")
      .orderBy("region_code.code")
      .execute();
    expect(codes).toEqual([
      { scheme: "bps", code: "9401", current: 0 },
      { scheme: "kemendagri", code: "91.01", current: 0 },
      { scheme: "kemendagri", code: "93.01", current: 1 },
    ]);
  });

  test("changes nothing the second time", async () => {
    const writer = await loaded();
    const before = await Promise.all([getState(writer), ...TABLES.map((table) => count(writer, table))]);
    const again = await loadStarterContent(writer, content, { now: new Date("2027-01-01T00:00:00Z") });
    expect(again).toEqual({ changed: false, entered: 0, withdrawn: 0 });
    expect(await Promise.all([getState(writer), ...TABLES.map((table) => count(writer, table))])).toEqual(before);
  });

  test("keeps nothing when one row cannot be loaded", async () => {
    const { writer } = await open();
    const before = await getState(writer);
    const [first, ...others] = content.claims;
    if (first === undefined) throw new Error("no claims");
    const broken = { ...content, claims: [...others, { ...first, source: "tidak-ada" }] };
    await expect(loadStarterContent(writer, broken, { now })).rejects.toThrow();
    expect(await Promise.all(TABLES.map((table) => count(writer, table)))).toEqual(TABLES.map(() => 0));
    expect(await getState(writer)).toEqual(before);
  });

  test("fills the search documents inside the same transaction", async () => {
    const { writer } = await open();
    const failing = loadStarterContent(writer, content, {
      now,
      refreshSearch: async (trx) => {
        expect(await trx.selectFrom("region").select("id").execute()).toHaveLength(552);
        throw new Error("no search");
      },
    });
    await expect(failing).rejects.toThrow("no search");
    expect(await count(writer, "region")).toBe(0);
  });
});

test.skipIf(!isAvailable("postgres"))("both databases hold the same rows with the same ids", async () => {
  const databases = await Promise.all([createDatabase("sqlite"), createDatabase("postgres")]);
  try {
    const [sqlite, postgres] = await Promise.all(
      databases.map(async ({ writer }) => {
        await loadStarterContent(writer, content, { now });
        return Promise.all(TABLES.map(async (table) => sorted(await writer.selectFrom(table).selectAll().execute())));
      }),
    );
    expect(postgres).toEqual(sqlite);
  } finally {
    await Promise.all(databases.map(removeDatabase));
  }
});

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

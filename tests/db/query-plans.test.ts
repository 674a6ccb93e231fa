import { type CompiledQuery, Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { KiatSqliteDialect, openSqliteFile } from "../../db/dialect/sqlite.server.ts";
import { type Db, sqliteFile } from "../../db/open.server.ts";
import { listClaims } from "../../db/queries/claim.server.ts";
import { listIndicatorLevels } from "../../db/queries/indicator-level.server.ts";
import { listPartValues } from "../../db/queries/part-value.server.ts";
import { listLatestIndexes, listNewestScores, listScores, listScoresOfNode } from "../../db/queries/score.server.ts";
import { listAwaitedVisits, listVisitsOfGuest, listVisitsOfOffice } from "../../db/queries/visit-desk.server.ts";
import { listGuestsToAnswer } from "../../db/queries/visit-guest-task.server.ts";
import type { Schema } from "../../db/schema.ts";
import { copySqlite } from "../support/databases.ts";

// A national database holds hundreds of thousands of values, of which a page needs some dozens.
describe("SQLite finds values by an index that fits", () => {
  const asked: CompiledQuery[] = [];
  let connection: ReturnType<typeof openSqliteFile>;
  let db: Db;

  beforeAll(() => {
    connection = openSqliteFile(sqliteFile(copySqlite(inject("sqliteTemplate"))));
    db = new Kysely<Schema>({
      dialect: new KiatSqliteDialect(connection),
      log: ({ query }) => {
        asked.push(query);
      },
    });
  });
  afterAll(() => db.destroy());

  const planOf = async (read: (from: Db) => Promise<unknown>): Promise<string> => {
    asked.length = 0;
    await read(db);
    const steps = asked.flatMap(({ sql, parameters }) =>
      connection.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all([...parameters]),
    );
    return steps.map(({ detail }) => detail).join("\n");
  };
  // As many as a comparison takes: long lists make SQLite look for another way.
  const regionIds = ["a", "b", "c", "d", "e", "f"];

  test.each([
    ["values of regions", (from: Db) => listScores(from, { regionIds, levels: ["index", "domain"] })],
    [
      "values of one year",
      (from: Db) => listScores(from, { regionIds, levels: ["domain", "aspect", "indicator"], year: 2024 }),
    ],
    [
      "bare values of parts",
      (from: Db) => listPartValues(from, { regionIds, instrument: "x", level: "domain", years: [2021, 2024] }),
    ],
    ["newest values", (from: Db) => listNewestScores(from, { regionId: "a", levels: ["domain"] })],
  ])("%s", async (_what, read) => {
    expect(await planOf(read)).toContain("score_adoption_standing_key (region_id=? AND node_level=?");
  });

  test.each([
    [
      "values of a node",
      (from: Db) => listScoresOfNode(from, { instrument: "x", level: "indicator", no: 1, year: 2024 }),
    ],
    [
      "levels of an instrument's indicators",
      (from: Db) => listIndicatorLevels(from, { instrument: "x", nos: [1, 2, 3] }),
    ],
    ["newest indexes of the country", (from: Db) => listLatestIndexes(from, ["x"])],
  ])("%s", async (_what, read) => {
    expect(await planOf(read)).toContain("score_adoption_by_node (instrument=? AND node_level=? AND node_no=?");
  });

  test("claims with the decision about each", async () => {
    const plan = await planOf((from) => listClaims(from, { regionIds, levels: ["index"] }));
    expect(plan).toContain("score_claim_by_region (region_id=? AND node_level=?)");
    expect(plan).toMatch(
      /adoption USING INDEX score_adoption_standing_key \(region_id=\? AND node_level=\? AND year=\?/,
    );
  });

  test("visits of an office, on either side and as a guest", async () => {
    const plan = await planOf((from) => listVisitsOfOffice(from, "a"));
    expect(plan).toContain("visit_of_visitor_office (visitor_office_id=?)");
    expect(plan).toContain("visit_of_host_office (host_office_id=?)");
    expect(plan).not.toMatch(/SCAN visit\b/);
    const joined = await planOf((from) => listVisitsOfGuest(from, "a"));
    expect(joined).toContain("visit_guest_of_office (office_id=?)");
  });

  test("visits of which a reminder may be due, and guests that wait for a host", async () => {
    const awaited = await planOf((from) => listAwaitedVisits(from, { after: "", limit: 200 }));
    expect(awaited).toMatch(/SEARCH visit USING INDEX/);
    expect(awaited).not.toMatch(/SCAN visit\b/);
    const asking = await planOf((from) => listGuestsToAnswer(from, "o"));
    expect(asking).not.toMatch(/SCAN/);
  });
});

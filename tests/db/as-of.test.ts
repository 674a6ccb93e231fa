import { expect, test } from "vitest";
import type { Db } from "../../db/open.server.ts";
import { readAsOf } from "../../db/queries/as-of.server.ts";
import { listBenchmarks } from "../../db/queries/benchmark.server.ts";
import { listClaims } from "../../db/queries/claim.server.ts";
import { listNewestScores, listScores } from "../../db/queries/score.server.ts";
import { hasChangedAfter } from "../../db/queries/snapshot.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { adoptionRow, claimRow, insertAdopted, insertCountry } from "./sample-rows.ts";

const FIRST = "2026-11-25T00:00:00.000Z";
const BETWEEN = "2026-11-26T00:00:00.000Z";
const CORRECTED = "2026-11-27T00:00:00.000Z";
const REGION = { regionIds: ["r-18.11"], levels: ["index"] as const };

/** 3,99 stands from the first instant, 4,01 from the correction on. */
async function correct(writer: Db): Promise<void> {
  await insertCountry(writer);
  const old = claimRow("old");
  await insertAdopted(writer, old);
  const withdrawal = { withdrawn_at: CORRECTED, withdrawn_by: "uji", withdrawn_reason: "salah baca" };
  await writer.updateTable("score_claim").set(withdrawal).execute();
  await writer.updateTable("score_adoption").set({ superseded_at: CORRECTED }).execute();
  const corrected = claimRow("new", { value_hundredths: 401, entered_at: CORRECTED });
  await writer.insertInto("score_claim").values(corrected).execute();
  await writer
    .insertInto("score_adoption")
    .values(adoptionRow(corrected, { decided_at: CORRECTED }))
    .execute();
}

describeOnEachDatabase("reading as of an instant", (current) => {
  const at = (instant: string) => readAsOf(current().reader, instant);

  test("shows the decisions that stood then", async () => {
    await correct(current().writer);
    const values = async (db: Db) => (await listScores(db, REGION)).map(({ value }) => value);
    expect(await values(at("2026-11-24T23:59:59.999Z"))).toEqual([]);
    expect(await values(at(FIRST))).toEqual([399]);
    expect(await values(at(BETWEEN))).toEqual([399]);
    expect(await values(at(CORRECTED))).toEqual([401]);
    expect(await values(current().reader)).toEqual([401]);
  });

  test("shows a claim withdrawn later as standing", async () => {
    await correct(current().writer);
    const claims = async (db: Db) =>
      (await listClaims(db, REGION)).map(({ value, withdrawnReason, adopted }) => [value, withdrawnReason, adopted]);
    expect(await claims(at(BETWEEN))).toEqual([[399, null, true]]);
    expect(await claims(at(CORRECTED))).toEqual([
      [399, "salah baca", false],
      [401, null, true],
    ]);
  });

  test("reaches subqueries and gives no benchmarks", async () => {
    const { writer, reader } = current();
    await correct(writer);
    const key = { year: 2024, instrument: "spbe-2020", node_level: "index" as const, node_no: 0 };
    const group = { scope: "nation", kind: "regency" as const, n: 1, bodies: 1 };
    const quarters = { quarter_low: 1, median: 1, quarter_high: 1 };
    await writer
      .insertInto("score_benchmark")
      .values({ ...key, ...group, ...quarters })
      .execute();
    const asked = { scopes: ["nation"], kinds: ["regency"], levels: ["index"] } as const;
    expect(await listBenchmarks(reader, asked)).toHaveLength(1);
    expect(await listBenchmarks(at(BETWEEN), asked)).toEqual([]);
    const newest = await listNewestScores(at(BETWEEN), { regionId: "r-18.11", levels: ["index"] });
    expect(newest.map(({ value }) => value)).toEqual([399]);
  });

  test("tells whether anything came after an instant", async () => {
    await correct(current().writer);
    expect(await hasChangedAfter(current().reader, BETWEEN)).toBe(true);
    expect(await hasChangedAfter(current().reader, CORRECTED)).toBe(false);
  });
});

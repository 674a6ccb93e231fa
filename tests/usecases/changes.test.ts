import { expect, test } from "vitest";
import type { ChangeKind } from "../../app/domain/change.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sayReasons, sayValues, sourcesOf } from "../../app/text/id/changes.ts";
import { listChanges } from "../../app/usecases/list-changes.server.ts";
import { claimRow, insertAdopted, insertCountry } from "../db/sample-rows.ts";
import { CORRECTION, correctIndex } from "../support/corrected-value.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const mesuji = claimRow("m24");
const tubaba = claimRow("t24", { region_id: "r-18.12", value_hundredths: 249 });

describeOnEachDatabase("the log of changes", (current) => {
  const fill = async () => {
    await insertCountry(current().writer);
    await insertAdopted(current().writer, mesuji, tubaba);
  };
  const list = (query: { regionId?: string; since?: string; kind?: ChangeKind; page?: number } = {}) =>
    listChanges({ reader: current().reader, instruments }, { page: 1, ...query });
  const correct = (code: string, value: number, at: string) =>
    correctIndex(current().url, { code, year: 2024, value, at });

  test("is empty in an empty database", async () => {
    expect(await list()).toEqual({ changes: [], total: 0, first: null });
  });

  test("counts the first load and lists nothing of it", async () => {
    await fill();
    expect(await list()).toEqual({ changes: [], total: 0, first: { at: mesuji.entered_at, claims: 2 } });
    expect(await list({ regionId: "r-18.11" })).toMatchObject({ first: { claims: 1 } });
    expect(await list({ regionId: "r-18.72" })).toMatchObject({ first: null });
    expect(await list({ since: "2026-11-26" })).toMatchObject({ first: null });
  });

  test("shows a correction as one entry: old, new, reasons, source", async () => {
    await fill();
    await correct("18.11", 401, "2026-11-26T05:00:00.000Z");
    const { changes, total } = await list();
    expect(total).toBe(1);
    const [change] = changes;
    if (change === undefined) throw new Error("no change");
    expect(change).toMatchObject({ at: "2026-11-26T05:00:00.000Z", region: { code: "18.11" }, year: 2024 });
    expect(sayValues(change)).toBe("3,99 → 4,01");
    expect(sayReasons(change)).toEqual([
      `Klaim 3,99 ditarik: ${CORRECTION.withdrawn}.`,
      `Klaim 4,01 masuk: ${CORRECTION.entered}.`,
      `Diputuskan orang: ${CORRECTION.decided}.`,
    ]);
    expect(sourcesOf(change).map(({ slug }) => slug)).toEqual(["laporan"]);
  });

  test("is newest first, narrowed by region, day in WIB and kind", async () => {
    await fill();
    await correct("18.11", 401, "2026-11-26T05:00:00.000Z");
    await correct("18.12", 250, "2026-11-26T17:00:00.000Z");
    await correct("18.11", 402, "2026-11-28T05:00:00.000Z");
    const values = async (query: Parameters<typeof list>[0]) => (await list(query)).changes.map(sayValues);
    expect(await values({})).toEqual(["4,01 → 4,02", "2,49 → 2,50", "3,99 → 4,01"]);
    expect(await values({ regionId: "r-18.11" })).toEqual(["4,01 → 4,02", "3,99 → 4,01"]);
    // 17.00 UTC is midnight of the 27th in Jakarta.
    expect(await values({ since: "2026-11-27" })).toEqual(["4,01 → 4,02", "2,49 → 2,50"]);
    expect(await values({ kind: "withdrawal", since: "2026-11-28" })).toEqual(["4,01 → 4,02"]);
    expect(await values({ page: 2 })).toEqual([]);
    expect(new Set((await list()).changes.map(({ id }) => id)).size).toBe(3);
  });

  test("tells claims that change no value and values that end", async () => {
    await fill();
    const at = "2026-11-26T05:00:00.000Z";
    const press = claimRow("press", { source_id: "s-berita", value_hundredths: 400, entered_at: at });
    await current().writer.insertInto("score_claim").values(press).execute();
    const ended = { superseded_at: "2026-11-27T05:00:00.000Z" };
    await current().writer.updateTable("score_adoption").set(ended).where("id", "=", "a-t24").execute();
    const { changes } = await list();
    expect(changes.map(sayValues)).toEqual(["2,49 → tidak ada lagi", "tetap 3,99"]);
    expect((await list({ kind: "claim" })).changes).toHaveLength(1);
    expect((await list({ kind: "decision" })).changes).toHaveLength(1);
  });
});

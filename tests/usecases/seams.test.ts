import { beforeAll, describe, expect, test } from "vitest";
import { PLAIN_SETTINGS } from "../../app/domain/comparison-choice.ts";
import { parseWeights } from "../../app/domain/peer-recipe.ts";
import type { Region } from "../../app/domain/region.ts";
import { comparisonRows } from "../../app/text/comparison-rows.ts";
import { sayComparison } from "../../app/text/id/comparison-sentences.ts";
import { sayGap } from "../../app/text/id/leader-sheet.ts";
import { sayRegion } from "../../app/text/id/region.ts";
import { compareRegions } from "../../app/usecases/compare-regions.server.ts";
import { listChanges } from "../../app/usecases/list-changes.server.ts";
import { showLeaderSheet } from "../../app/usecases/show-leader-sheet.server.ts";
import { showPeers } from "../../app/usecases/show-peers.server.ts";
import { showRegion } from "../../app/usecases/show-region.server.ts";
import { showSameStart } from "../../app/usecases/show-same-start.server.ts";
import { listRegions } from "../../db/queries/region.server.ts";
import { MOVED_AT, moveIndex } from "../support/foreign-index.ts";
import { prepareApp } from "./sample-app.ts";

/** Mesuji's 3,99 of 2024 as if it had been assessed on the instrument of 2026. */
const MOVED = { code: "18.11", year: 2024, instrument: "pemdi-2026" };

const app = prepareApp();
let regions: Region[] = [];
beforeAll(async () => {
  await moveIndex(app().writer, MOVED);
  regions = await listRegions(app().reader);
});

async function compare(...codes: string[]) {
  const chosen = codes.flatMap((code) => regions.filter((region) => region.code === code));
  const view = await compareRegions(app(), chosen, { year: 2024, settings: PLAIN_SETTINGS });
  if (view === undefined) throw new Error("nothing to compare");
  return view;
}

async function show(code: string) {
  const view = await showRegion(app(), code);
  if (view === undefined) throw new Error(`no region ${code}`);
  return view;
}

describe("an index that one region got on another instrument in the same year", () => {
  test("is shown with its instrument and subtracted from nothing", async () => {
    const view = await compare("18.12", "18.11");
    const index = comparisonRows(view, () => "Indeks").filter(
      (row) => row["tahun"] === 2024 && row["tingkat"] === "indeks",
    );
    expect(index.map((row) => [row["instrumen"], row["nilai"], row["selisih"], row["sisa_pembulatan"]])).toEqual([
      ["spbe-2020", 2.49, null, null],
      ["pemdi-2026", 3.99, null, null],
    ]);
    expect(view.regions[1]?.gap).toEqual({ ok: false, reason: "other_instrument" });
    expect(view.regions[1]?.yearGaps.map(({ year }) => year)).not.toContain(2024);
    expect(sayComparison(view).join(" ")).not.toMatch(/Mesuji, selisih|1,50|Mesuji naik/);
  });

  test("is not in the middle of the peers, whoever is the focus", async () => {
    const view = await compare("18.12");
    expect(view.peers?.codes).toContain("18.11");
    expect(view.index.middle).toMatchObject({ n: 7, bodies: 8 });
    const other = await compare("18.11", "18.12");
    expect([other.instrument, other.index.middle]).toEqual(["pemdi-2026", null]);
  });

  test("joins no line and no difference of the own history, in sentences neither", async () => {
    const { series, latest, scores } = await show("18.11");
    expect(latest).toMatchObject({ year: 2024, instrument: "pemdi-2026" });
    expect(series.differences.map(({ to }) => to)).not.toContain(2024);
    expect(series.segments.map((segment) => segment.map(({ year }) => year))).toContainEqual([2024]);
    expect(series.seams.length).toBeGreaterThan(1);
    expect(scores.filter(({ year }) => year === 2024)).toHaveLength(1);
    expect(sayRegion(await show("18.11"), app().instruments).join(" ")).not.toMatch(/(naik|turun) \d/i);
  });

  test("ends nothing that began on the old one: who rose from the same start", async () => {
    const { group } = (await showSameStart(app(), "18.12", { from: 2021, to: 2024, range: 30 })) ?? {};
    const mesuji = group?.rows.find(({ region }) => region.code === "18.11");
    expect([mesuji?.from.value, mesuji?.to.status === "available", mesuji?.change, mesuji?.rank]).toEqual([
      169,
      false,
      null,
      null,
    ]);
    expect(group?.counts).toMatchObject({ near: 7, followed: 6 });
    const own = await showSameStart(app(), "18.11", { from: 2021, to: 2024, range: 30 });
    expect([own?.note?.kind, own?.group?.to]).not.toContain(2024);
  });

  test("is no starting index of peers of that year", async () => {
    const ask = { code: "18.12", scope: "same_kind" as const, weights: parseWeights("n1"), year: 2024 };
    const view = await showPeers(app(), ask);
    expect(view?.base).toMatchObject({ year: 2024, instrument: "spbe-2020" });
    expect(view?.peers.map(({ region }) => region.code)).not.toContain("18.11");
    const mesuji = await showPeers(app(), { ...ask, code: "18.11" });
    expect(mesuji?.focus.start).toBeNull();
  });

  test("gives the sheet for the head of a region no gap and no choices by the index", async () => {
    const sheet = await showLeaderSheet(app(), { code: "18.12", asked: "18.11" });
    expect(sheet?.gap).toBeNull();
    expect(sheet === undefined ? [] : sayGap(sheet)).toEqual([
      "Kabupaten Mesuji tidak mempunyai nilai 2024 pada instrumen yang sama.",
    ]);
  });

  test("is in the log a value of its own, not a change of the other", async () => {
    const region = regions.find(({ code }) => code === "18.11");
    const { changes } = await listChanges(app(), { regionId: region?.id, page: 1 });
    const told = changes.filter(({ at }) => at === MOVED_AT);
    expect(told.map(({ instrument, before, after }) => [instrument, before !== null, after !== null])).toEqual([
      ["pemdi-2026", false, true],
      ["spbe-2020", true, false],
    ]);
  });
});

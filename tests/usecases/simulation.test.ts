import { beforeAll, describe, expect, test } from "vitest";
import { parseSimulation } from "../../app/forms/simulation.ts";
import { showSimulation } from "../../app/usecases/show-simulation.server.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();
const INDICATOR = { node_level: "indicator" as const, node_no: 23 };
const RISEN = 6;

const show = (query: string) => showSimulation(app(), parseSimulation(new URLSearchParams(query), app().instruments));

/** Nine regencies as if their indexes of 2023 and 2024 were levels of indicator 23: all at 2, then six of them at 3. */
beforeAll(async () => {
  const { writer } = app();
  const rows = await writer
    .selectFrom("score_adoption")
    .innerJoin("region", "region.id", "score_adoption.region_id")
    .selectAll("score_adoption")
    .where("region.kind", "=", "regency")
    .where("year", "in", [2023, 2024])
    .where("node_level", "=", "index")
    .where("claim_id", "is not", null)
    .orderBy("region.code")
    .orderBy("year")
    .execute();
  const bodies = [...new Set(rows.map((row) => row.region_id))]
    .filter((id) => rows.filter((row) => row.region_id === id).length === 2)
    .slice(0, 9);
  for (const row of rows) {
    const at = bodies.indexOf(row.region_id);
    if (at === -1) continue;
    const claim = await writer
      .selectFrom("score_claim")
      .selectAll()
      .where("id", "=", row.claim_id)
      .executeTakeFirstOrThrow();
    const level = row.year === 2024 && at < RISEN ? 300 : 200;
    const value = { value_hundredths: level, printed_decimals: 0, published_band: null };
    const id = `claim-${at}-${row.year}`;
    await writer
      .insertInto("score_claim")
      .values({ ...claim, ...INDICATOR, ...value, id })
      .execute();
    await writer
      .insertInto("score_adoption")
      .values({ ...row, ...INDICATOR, id: `adoption-${at}-${row.year}`, claim_id: id })
      .execute();
  }
});

describe("published levels of indicators", () => {
  const level = "2".repeat(47);

  test("give the share of regencies that rose from the same level, with its interval", async () => {
    const { view } = await show(`daerah=18.12&instrumen=spbe-2020&level=${level}`);
    const step = view.steps.find(({ no }) => no === 23);
    expect(step?.feasibility).toMatchObject({ n: 9, risen: 6 });
    expect(step?.feasibility?.share?.value).toBeCloseTo(6 / 9, 9);
    expect(step?.feasibility?.share?.low).toBeCloseTo(0.3542, 4);
    expect(view.steps[0]?.no).toBe(23);
  });

  test("say nothing about cities, other levels or other instruments", async () => {
    const chanceOf = async (query: string) => {
      const { view } = await show(query);
      return view.steps.find(({ no }) => no === 23)?.feasibility?.n;
    };
    expect(await chanceOf(`daerah=18.72&instrumen=spbe-2020&level=${level}`)).toBe(0);
    expect(await chanceOf(`daerah=18.12&instrumen=spbe-2020&level=${"3".repeat(47)}`)).toBe(0);
    expect(await chanceOf(`daerah=18.12&instrumen=spbe-2018&level=${"2".repeat(35)}`)).toBe(0);
  });

  test("are a start of their own, and only those that are published", async () => {
    const { reader } = app();
    const { code } = await reader
      .selectFrom("score_adoption")
      .innerJoin("region", "region.id", "score_adoption.region_id")
      .select("region.code")
      .where("score_adoption.id", "=", "adoption-0-2024")
      .executeTakeFirstOrThrow();
    const { view, remarks } = await show(`daerah=${code}&instrumen=spbe-2020&mulai=terbit`);
    expect(remarks).toEqual([]);
    expect(view.state.levels.filter((one) => one !== null)).toEqual([3]);
    expect(view.untouched.filter((one) => one)).toHaveLength(1);
    expect(view.starts.published?.year).toBe(2024);
  });
});

test("a start that the region does not have is let go with a remark", async () => {
  const { view, remarks } = await show("daerah=18.12&instrumen=pemdi-2026&mulai=rata");
  expect(view.state.start).toBeNull();
  expect(remarks).toEqual([{ kind: "no_start", start: "estimate" }]);
});

import { beforeAll, describe, expect, test } from "vitest";
import { parseSimulation } from "../../app/forms/simulation.ts";
import { showSimulation } from "../../app/usecases/show-simulation.server.ts";
import { prepareApp } from "./sample-app.ts";
import { insertLevels } from "./sample-levels.ts";

const app = prepareApp();
const show = (query: string) => showSimulation(app(), parseSimulation(new URLSearchParams(query), app().instruments));

beforeAll(() => insertLevels(app().writer));

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

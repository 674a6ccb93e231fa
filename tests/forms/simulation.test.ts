import { describe, expect, test } from "vitest";
import { compareSpelling, linkOf, parseSimulation } from "../../app/forms/simulation.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { paths } from "../../app/text/paths.ts";

const parse = (query: string) => parseSimulation(new URLSearchParams(query), instruments);
const kinds = (query: string) => parse(query).remarks.map(({ kind }) => kind);

test("nothing is an empty simulation of the instrument in force", () => {
  const { state, regionText, remarks } = parse("");
  expect([state.instrument.code, regionText, remarks, state.start, state.order]).toEqual([
    "pemdi-2026",
    "",
    [],
    null,
    "expected",
  ]);
  expect(state.levels).toEqual(Array.from({ length: 20 }, () => null));
});

test("levels are read as one word and as one field for each indicator", () => {
  const word = parse("instrumen=pemdi-2026&level=33324-11111111111111").state.levels;
  expect(word.slice(0, 7)).toEqual([3, 3, 3, 2, 4, null, 1]);
  const fields = ["3", "3", "3", "2", "4", "", ...Array.from({ length: 14 }, () => "1")];
  expect(parse(fields.map((level) => `level=${level}`).join("&")).state.levels).toEqual(word);
});

test("0 is a level of 2018 and of no other", () => {
  expect(parse("instrumen=spbe-2018&level=0".padEnd(60, "1")).state.levels[0]).toBe(0);
  expect(parse("instrumen=spbe-2020&level=0").state.levels[0]).toBeNull();
});

test("a target that is the level is none; raising makes targets", () => {
  const levels = "2".repeat(20);
  const { state } = parse(`level=${levels}&target=${"23".repeat(10)}&naik=1,2,2`);
  expect(state.targets.slice(0, 4)).toEqual([3, 4, null, 3]);
  expect(linkOf(state)).toEqual({
    instrumen: "pemdi-2026",
    mulai: undefined,
    level: levels,
    target: `34${"-3".repeat(9)}`,
    urut: undefined,
  });
});

describe("absurd states keep what can be read and say what was not", () => {
  test.each([
    ["level=33", ["length"]],
    [`level=${"3".repeat(21)}`, ["length"]],
    [`level=${"3".repeat(9000)}`, ["length"]],
    [`level=${"9".repeat(20)}`, ["characters"]],
    [`level=${"x3".repeat(10)}`, ["characters"]],
    [`level=${"🦊".repeat(20)}`, ["characters"]],
    [`level=%00${"3".repeat(20)}%00`, []],
    [`level=${"3,".repeat(20)}`, []],
    [`level=${"–".repeat(20)}`, []],
    ["level=3&level=3", ["length"]],
    [`${"level=33&".repeat(20)}`, ["characters"]],
    ["instrumen=spbe-1999", ["unknown"]],
    ["instrumen=%00", []],
    ["naik=99", ["unknown"]],
    ["naik=1", ["not_raised"]],
    ["naik=__proto__,constructor", ["unknown"]],
    ["mulai=x&urut=y", ["unknown", "unknown"]],
    ["daerah=18.12,18.11", ["one_region"]],
    ["daerah=,,", []],
  ])("%s", (query, expected) => {
    const { state } = parse(query);
    expect(kinds(query)).toEqual(expected);
    expect(state.levels).toHaveLength(20);
    expect(state.targets).toHaveLength(20);
    for (const level of [...state.levels, ...state.targets]) {
      if (level !== null) expect(level >= 1 && level <= 5 && Number.isInteger(level)).toBe(true);
    }
  });

  test("what was readable is kept", () => {
    expect(parse("level=35x9-1").state.levels.slice(0, 7)).toEqual([3, 5, null, null, null, 1, null]);
  });
});

describe("the canonical address", () => {
  test.each([
    ["instrumen=8/2026&level=3", "other"],
    ["level=3", "other"],
    ["", "plain"],
    ["cetak=1", "plain"],
    [`instrumen=pemdi-2026&level=${"3".repeat(20)}`, "same"],
    [`level=${"3".repeat(20)}&instrumen=pemdi-2026`, "other"],
    [`instrumen=pemdi-2026&level=${"3".repeat(20)}&cetak=1`, "same"],
    ["instrumen=pemdi-2026&naik=", "other"],
  ])("%s is %s", (query, spelling) => {
    expect(compareSpelling(new URLSearchParams(query), linkOf(parse(query).state))).toBe(spelling);
  });

  test("reads as itself, for every instrument", () => {
    for (const { code, indicators } of instruments) {
      const level = indicators.map((_, at) => "12345-"[at % 6]).join("");
      const query = `instrumen=${code}&level=${level}&target=5&naik=1&urut=nomor`;
      const link = linkOf(parse(query).state);
      const canonical = new URL(paths.simulation(link), "https://kiat.example").searchParams;
      expect(compareSpelling(canonical, linkOf(parseSimulation(canonical, instruments).state))).toBe("same");
      expect(parseSimulation(canonical, instruments).remarks).toEqual([]);
    }
  });
});

import { expect, test } from "vitest";
import type { Region } from "../../app/domain/region.ts";
import { computeSameStart, leadingRows, risenParts } from "../../app/domain/same-start.ts";
import { choosePair, type IndexBook, listPairs } from "../../app/domain/same-start-years.ts";
import { spbe2018, spbe2020 } from "./sample-instruments.ts";
import { missingScore, sampleRegion, sampleScore } from "./sample-scores.ts";

const bodies = Array.from({ length: 12 }, (_, at) => sampleRegion(`18.${at + 10}`, `Daerah ${at + 10}`));
const region = bodies[0] as Region;

/** A book from the values of the bodies, in their order; `undefined` where there is none. */
function bookOf(
  instrument: IndexBook["instrument"],
  years: Readonly<Record<number, readonly (number | undefined)[]>>,
): IndexBook {
  return {
    instrument,
    years: new Map(
      Object.entries(years).map(([year, values]) => [
        Number(year),
        new Map(
          values.flatMap((value, at) =>
            value === undefined
              ? []
              : [[bodies[at]?.id ?? "", sampleScore(value, { year: Number(year), instrument })] as const],
          ),
        ),
      ]),
    ),
  };
}

function groupOf(book: IndexBook, ask: { from?: number; to?: number; range: number } = { range: 30 }) {
  const { pair } = choosePair(listPairs(region, bodies, [book], ask.range), ask);
  if (pair === undefined) throw new Error("no pair");
  const missing = () => missingScore("not_assessed", pair.to);
  const group = computeSameStart({ region, bodies, pair, range: ask.range, instrument: spbe2020, missing });
  if (group === undefined) throw new Error("no group");
  return group;
}

test("the range counts both ends, by printed values", () => {
  const group = groupOf(bookOf(spbe2020.code, { 2021: [200, 170, 230, 169, 231], 2022: [210, 210, 210, 400, 400] }));
  expect(group.rows.map((row) => row.region.code)).toEqual(["18.11", "18.10", "18.12"]);
  expect([group.low, group.high]).toEqual([170, 230]);
});

test("equal changes share their places and stand by name; who has no value comes last, without a change", () => {
  const group = groupOf(
    bookOf(spbe2020.code, { 2021: [200, 200, 200, 200, 200], 2022: [220, 250, 250, undefined, 190] }),
  );
  expect(group.rows.map(({ region: { code }, change, rank }) => [code, change, rank?.first, rank?.last])).toEqual([
    ["18.11", 50, 1, 2],
    ["18.12", 50, 1, 2],
    ["18.10", 20, 3, 3],
    ["18.14", -10, 4, 4],
    ["18.13", null, undefined, undefined],
  ]);
  expect(group.rows.at(-1)?.to.status).toBe("not_assessed");
  expect(group.counts).toEqual({ bodies: 12, known: 5, near: 4, followed: 3 });
});

test("order and counts do not depend on the order in which bodies come", () => {
  const book = bookOf(spbe2020.code, {
    2021: bodies.map((_, at) => 190 + at * 2),
    2022: bodies.map((_, at) => 220 + (at % 3)),
  });
  const { pair } = choosePair(listPairs(region, bodies, [book], 30), { range: 30 });
  if (pair === undefined) throw new Error("no pair");
  const input = { region, pair, range: 30, instrument: spbe2020, missing: () => missingScore() };
  const one = computeSameStart({ ...input, bodies });
  expect(computeSameStart({ ...input, bodies: [...bodies].reverse() })).toEqual(one);
});

test("years of two instruments never make a pair", () => {
  const books = [
    bookOf(spbe2018.code, { 2020: [160, 160] }),
    bookOf(spbe2020.code, { 2021: [169, 169], 2022: [259, 200] }),
  ];
  const pairs = listPairs(region, bodies, books, 30);
  expect(pairs.map(({ from, to }) => [from, to])).toEqual([[2021, 2022]]);
  expect(choosePair(pairs, { from: 2021, to: 2022, range: 30 }).note).toBeNull();
  expect(choosePair(pairs, { from: 2020, to: 2022, range: 30 }).note?.kind).toBe("missing");
});

test("the newest target year with enough bodies wins, then the earliest base year; else the most bodies", () => {
  const twelve = bodies.map(() => 200);
  const enough = bookOf(spbe2020.code, { 2021: [200], 2022: twelve, 2023: twelve, 2024: twelve, 2025: [200, 200] });
  expect(groupOf(enough)).toMatchObject({ from: 2022, to: 2024 });
  const few = bookOf(spbe2020.code, { 2021: [200, 200, 200], 2022: [200, 200, 200], 2023: [200, 200] });
  expect(groupOf(few)).toMatchObject({ from: 2021, to: 2022 });
});

test.each([
  [[210, 200, 200], "most"],
  [[210, 210, 200], "shared_most"],
  [[190, 200, 210], "least"],
  [[200, 200, 210], "shared_least"],
  [[205, 200, 210], "middle"],
  [[206, 200, 210], "above"],
  [[204, 200, 210], "below"],
  [[204], "alone"],
] as const)("the own change among %j stands %s", (ends, place) => {
  expect(groupOf(bookOf(spbe2020.code, { 2021: ends.map(() => 200), 2022: ends })).place).toBe(place);
});

test("guides that began in between are told, the one of the base year is not", () => {
  const book = bookOf(spbe2020.code, { 2021: [200, 200], 2023: [210, 220], 2024: [210, 220] });
  const guides = (from: number, to: number) => groupOf(book, { from, to, range: 30 }).guides.map(({ year }) => year);
  expect([guides(2021, 2024), guides(2023, 2024)]).toEqual([[2023, 2024], [2024]]);
});

test("the part that rose most needs every part in both years", () => {
  const parts = spbe2020.domains;
  const before = new Map([1, 2, 3, 4].map((no) => [no, 200]));
  const after = new Map([
    [1, 250],
    [2, 300],
    [3, 300],
    [4, 100],
  ]);
  expect(risenParts(parts, before, after)).toEqual({ names: ["Domain 2", "Domain 3"], hundredths: 100 });
  expect(risenParts(parts, before, new Map([[1, 500]]))).toBeNull();
  expect(risenParts(parts, after, after)).toBeNull();
});

test("the leading rows hold the own one wherever it stands", () => {
  const group = groupOf(bookOf(spbe2020.code, { 2021: bodies.map(() => 200), 2022: bodies.map((_, at) => 200 + at) }));
  const leading = leadingRows(group.rows, 3);
  expect(leading.map(({ region: { code } }) => code)).toEqual(["18.21", "18.20", "18.19", "18.10"]);
});

import { expect, test } from "vitest";
import type { AvailableScore } from "../../app/domain/score-view.ts";
import { computeVisitSequence, type SequenceInput } from "../../app/domain/visit-sequence.ts";
import { sampleRegion, sampleScore } from "./sample-scores.ts";

const visitor = sampleRegion("18.12", "Tulang Bawang Barat");
const host = sampleRegion("18.11", "Mesuji");
const others = Array.from({ length: 9 }, (_, at) => sampleRegion(`32.0${at + 1}`, `Kabupaten ${at + 1}`));

const score = (year: number, value: number, instrument = "spbe-2020") => sampleScore(value, { year, instrument });

/** Nine others that started within 0,30 of 2,07 and rose by 0,10 to 0,90. */
function bookOf(ends: readonly number[] = others.map((_, at) => 210 + (at + 1) * 10)) {
  const of = (year: number, value: (at: number) => number | undefined) =>
    new Map(
      others.flatMap(({ id }, at): [string, AvailableScore][] => {
        const found = value(at);
        return found === undefined ? [] : [[id, score(year, found)]];
      }),
    );
  return {
    instrument: "spbe-2020",
    years: new Map([2022, 2023].map((year) => [year, of(year, (at) => (year === 2022 ? 210 : ends[at]))])),
  };
}

function sequence(overrides: Partial<SequenceInput> = {}) {
  return computeVisitSequence({
    ...{ when: { precision: "day", from: "2023-03-16", to: null }, visitor, host },
    scores: {
      visitor: [score(2021, 197), score(2022, 207), score(2023, 227)],
      host: [score(2022, 259), score(2023, 357)],
    },
    ...{ seams: [], tags: new Map([["spbe-2020", "59/2020"]]), decrees: new Map(), records: [] },
    ...{ bodies: [visitor, host, ...others], books: [bookOf()], visited: new Map() },
    ...overrides,
  });
}

const besideOf = (overrides: Partial<SequenceInput> = {}) => sequence(overrides).years.at(-1)?.beside;

test("years run from the one before the visit on", () => {
  expect(sequence().years.map(({ year }) => year)).toEqual([2022, 2023]);
});

test("the median is of the changes of those that started alike: 0,10 to 0,90", () => {
  expect(besideOf()).toEqual({
    status: "median",
    median: 5000,
    counts: { bodies: 10, known: 9, near: 9, visited: 0, followed: 9 },
  });
});

test.each([
  ["in the window", 2023, 8],
  ["of an unknown year", null, 8],
  ["before the window", 2022, 9],
  ["after the window", 2024, 9],
])("a region with a visit %s", (_, year, followed) => {
  const visited = new Map([["32.01", [year]]]);
  expect(besideOf({ visited })).toMatchObject({ status: "median", counts: { visited: 9 - followed, followed } });
});

test("fewer than eight: counts, no median", () => {
  const visited = new Map([
    ["32.01", [2023]],
    ["32.02", [2023]],
  ]);
  expect(besideOf({ visited })).toEqual({
    status: "too_few",
    counts: { bodies: 10, known: 9, near: 9, visited: 2, followed: 7 },
  });
});

test("the range is 0,30 by the printed values, its ends included", () => {
  const at = (value: number) => ({ scores: { visitor: [score(2022, value), score(2023, 227)], host: [] } });
  expect(besideOf(at(240))?.status).toBe("median");
  expect(besideOf(at(241))).toMatchObject({ status: "too_few", counts: { known: 9, near: 0 } });
});

test("nothing is subtracted across a change of instrument", () => {
  const after = sequence({
    scores: {
      visitor: [score(2022, 207), score(2023, 227, "pemdi-2026")],
      host: [score(2022, 259), score(2023, 357, "pemdi-2026")],
    },
  });
  // Both sides on one instrument are apart in each year, but nothing runs from one year to the other.
  expect(after.years.map(({ gap, change }) => [gap, change])).toEqual([
    [52, null],
    [130, null],
  ]);
  expect([after.years[1]?.beside, after.gap]).toEqual([{ status: "other_instrument" }, null]);
});

test("two instruments in one year make no distance", () => {
  const scores = { visitor: [score(2022, 207)], host: [score(2022, 259, "pemdi-2026")] };
  expect(sequence({ scores }).years[0]?.gap).toBeNull();
});

test("missing values stay missing: no start, no distance, no change", () => {
  const missing = { status: "not_found", year: 2022, instrument: "spbe-2020", note: null } as const;
  const { years, gap } = sequence({ scores: { visitor: [missing, score(2023, 227)], host: [score(2022, 259)] } });
  expect(years.map(({ gap, change, beside }) => [gap, change, beside])).toEqual([
    [null, null, null],
    [null, null, { status: "no_start" }],
  ]);
  expect(gap).toBeNull();
});

test("records stand at their day; what is not recorded stands right after the visit", () => {
  const { steps } = sequence({
    records: [
      { kind: "agreement", day: "2024-02-01", agreement: { kind: "pks", number: "1", title: "t", validUntil: null } },
      { kind: "adoption", day: null, adoption: null },
    ],
  });
  expect(steps.map(({ kind, day }) => [kind, day])).toEqual([
    ["assessment", "2022-12-31"],
    ["visit", "2023-03-16"],
    ["adoption", null],
    ["assessment", "2023-12-31"],
    ["agreement", "2024-02-01"],
  ]);
});

test("a visit known by its year alone stands after the assessment of the year before", () => {
  const { steps } = sequence({ when: { precision: "year", from: "2023", to: null } });
  expect(steps.map((step) => (step.kind === "assessment" ? step.order : step.kind))).toEqual([
    "before",
    "visit",
    "same",
  ]);
});

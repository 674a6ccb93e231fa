import { describe, expect, test } from "vitest";
import type { ComparisonRow } from "../../app/domain/comparison.ts";
import { middleOf } from "../../app/domain/comparison-group.ts";
import { orderRegions } from "../../app/domain/comparison-order.ts";
import { alignRow } from "../../app/domain/comparison-rows.ts";
import { chooseRows, deepestCommonLevel, deepestKnownLevel } from "../../app/domain/comparison-selection.ts";
import type { NodeLevel } from "../../app/domain/instrument.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import { missingScore, sampleRegion, sampleScore } from "./sample-scores.ts";

const row = (level: NodeLevel, no: number, weight: number, ...values: (number | undefined)[]): ComparisonRow =>
  alignRow(
    { node: { level, no }, name: `${level} ${no}`, weight },
    values.map((value) => (value === undefined ? missingScore() : sampleScore(value))),
  );
const names = (rows: readonly ComparisonRow[]) => rows.map(({ name }) => name);

describe("how deep a table goes", () => {
  const index = row("index", 0, 10_000, 249, 399, undefined);

  test("as deep as every region with an index has values", () => {
    const rows = [row("domain", 1, 5000, 200, 300, undefined), row("aspect", 1, 5000, 200, undefined, undefined)];
    expect([deepestCommonLevel(index, rows), deepestKnownLevel(rows)]).toEqual(["domain", "aspect"]);
  });

  test("not below the index where nothing is common, nothing is known or nobody has an index", () => {
    const partly = [row("domain", 1, 5000, 200, undefined, undefined)];
    expect([deepestCommonLevel(index, partly), deepestKnownLevel(partly)]).toEqual(["index", "domain"]);
    expect([deepestCommonLevel(index, []), deepestKnownLevel([])]).toEqual(["index", "index"]);
    expect(deepestCommonLevel(row("index", 0, 10_000, undefined), [row("domain", 1, 5000, 200)])).toBe("index");
  });
});

describe("which rows stand in it", () => {
  const rows = [
    row("domain", 1, 1300, 200, 200),
    row("domain", 2, 2500, 200, 210),
    row("domain", 3, 1650, 200, undefined),
    row("domain", 4, 4550, 200, 300),
    row("aspect", 1, 9000, 100, 500),
  ];

  test("those down to the level, in the order of the instrument", () => {
    const { rows: chosen, hidden } = chooseRows(rows, { deepest: "domain", onlyDifferent: false });
    expect(names(chosen)).toEqual(["domain 1", "domain 2", "domain 3", "domain 4"]);
    expect(hidden).toEqual({ equal: 0, incomparable: 0 });
    expect(chooseRows(rows, { deepest: "index", onlyDifferent: false }).rows).toEqual([]);
  });

  test("only different ones, the largest weighted difference of a level first, the others counted", () => {
    const { rows: chosen, hidden } = chooseRows(rows, { deepest: "aspect", onlyDifferent: true });
    expect(names(chosen)).toEqual(["domain 4", "domain 2", "aspect 1"]);
    expect(hidden).toEqual({ equal: 1, incomparable: 1 });
  });

  test("values that may be one unrounded value are equal", () => {
    const near = alignRow({ node: { level: "domain", no: 1 }, name: "x", weight: 1 }, [
      sampleScore(370, { decimals: 1 }),
      sampleScore(366),
    ]);
    expect(chooseRows([near], { deepest: "domain", onlyDifferent: true }).hidden.equal).toBe(1);
  });

  test("values on other instruments are not compared", () => {
    const mixed = alignRow({ node: { level: "domain", no: 1 }, name: "x", weight: 1 }, [
      sampleScore(100),
      sampleScore(500, { instrument: "pemdi-2026" }),
    ]);
    expect(chooseRows([mixed], { deepest: "domain", onlyDifferent: true }).hidden.incomparable).toBe(1);
  });
});

describe("the order of regions", () => {
  const regions = ["Tulang Bawang Barat", "Mesuji", "Way Kanan", "Lampung Barat"].map((name, at) =>
    sampleRegion(`18.0${at}`, name),
  );
  const scores: Record<string, ScoreView> = {
    "18.00": sampleScore(249),
    "18.01": sampleScore(399),
    "18.02": missingScore(),
    "18.03": sampleScore(100),
  };
  const distances: Record<string, number> = { "18.03": 4200, "18.01": 9100 };
  const order = (by: "name" | "similarity" | "gap" | "value" | undefined) =>
    orderRegions(regions, by, { indexOf: (code) => scores[code], distanceOf: (code) => distances[code] })
      .map(({ code }) => code.slice(-1))
      .join("");

  test.each([
    [undefined, "0123"],
    ["name", "0312"],
    ["similarity", "0312"],
    ["gap", "0132"],
    ["value", "0132"],
  ] as const)("by %s keeps the focus first and who lacks it last", (by, expected) => {
    expect(order(by)).toBe(expected);
  });
});

test("the middle of a group counts the bodies that have a value", () => {
  const values = [200, 300, 400].map((value) => ({ level: "domain" as const, no: 1, value }));
  expect(middleOf(values, { level: "domain", no: 1 }, 8)).toEqual({
    low: 25_000,
    median: 30_000,
    high: 35_000,
    n: 3,
    bodies: 8,
  });
  expect(middleOf(values, { level: "domain", no: 2 }, 8)).toBeNull();
});

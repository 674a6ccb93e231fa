import { expect, test } from "vitest";
import { checkIndex, gridSteps, isOffScale, isOnGrid } from "../../app/domain/arithmetic-check.ts";
import type { InstrumentNode } from "../../app/domain/instrument.ts";
import { hundredths, pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const printed = (value: number, decimals = 2) => ({ value: hundredths(value), decimals });
const parts = (...values: number[]) => new Map(values.map((value, at) => [at + 1, printed(value)]));
const domain = (no: number): InstrumentNode => ({ level: "domain", no });

test("a row of the ministry's report recomputes: Mesuji 2024", () => {
  const check = checkIndex(spbe2020, printed(399), parts(470, 400, 218, 444));
  expect(check).toMatchObject({ kind: "agrees", computed: 399 });
});

test("Lampung 2022 differs by 0,012 and is shown so", () => {
  const check = checkIndex(spbe2020, printed(337), parts(470, 330, 164, 363));
  expect(check).toMatchObject({ kind: "differs", computed: 336, difference: -117.5 });
});

test("2,595 computed against 2,59 published is explained by rounding; against 2,95 it is not", () => {
  const domains = parts(230, 170, 100, 375);
  expect(checkIndex(spbe2020, printed(259), domains)).toMatchObject({
    kind: "within_rounding",
    computed: 260,
    exact: 25_952.5,
  });
  expect(checkIndex(spbe2020, printed(295), domains)).toMatchObject({ kind: "differs" });
});

test("an index printed with one decimal is judged by its own rounding", () => {
  const domains = parts(470, 360, 164, 391);
  expect(checkIndex(spbe2020, printed(360, 1), domains)).toMatchObject({ kind: "agrees", computed: 356 });
  expect(checkIndex(spbe2020, printed(370, 1), domains)).toMatchObject({ kind: "differs" });
});

test("with a missing part nothing is said", () => {
  expect(checkIndex(spbe2020, printed(259), parts(230, 170, 100))).toEqual({ kind: "incomplete", missing: [4] });
});

test("an instrument without domains is checked from its aspects", () => {
  expect(checkIndex(pemdi2026, printed(295), parts(200, 200, 300, 300, 200, 300, 400))).toMatchObject({
    kind: "agrees",
  });
});

test("the grid of a domain follows from its indicators", () => {
  expect([1, 2, 3, 4].map((no) => gridSteps(spbe2020, domain(no)))).toEqual([10, 10, 11, undefined]);
  expect(gridSteps(spbe2020, { level: "index", no: 0 })).toBeUndefined();
  expect(gridSteps(spbe2020, { level: "indicator", no: 23 })).toBe(1);
  expect(gridSteps(spbe2018, domain(1))).toBe(17);
});

test("elevenths of domain 3 are on the grid as printed, halves are not", () => {
  for (const value of [100, 109, 118, 127, 136, 145, 155, 164, 173, 182, 191, 500]) {
    expect(isOnGrid(spbe2020, domain(3), printed(value))).toBe(true);
  }
  for (const value of [110, 150, 165]) expect(isOnGrid(spbe2020, domain(3), printed(value))).toBe(false);
  expect(isOnGrid(spbe2020, domain(1), printed(345))).toBe(false);
  expect(isOnGrid(spbe2020, domain(1), printed(340))).toBe(true);
  expect(isOnGrid(spbe2020, domain(4), printed(345))).toBe(true);
  expect(isOnGrid(spbe2020, { level: "indicator", no: 1 }, printed(350))).toBe(false);
});

test("Banyuasin 2023 recomputes although its domain 4 is off the scale", () => {
  expect(isOffScale(spbe2020, printed(30))).toBe(true);
  expect(isOffScale(spbe2018, printed(30))).toBe(false);
  expect(isOffScale(spbe2020, printed(500))).toBe(false);
  expect(isOffScale(spbe2020, printed(501))).toBe(true);
});

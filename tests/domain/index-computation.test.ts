import { expect, test } from "vitest";
import { computeIndex, levelGain, weightErrors } from "../../app/domain/index-computation.ts";
import { pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const numbered = (...values: number[]) => new Map(values.map((value, at) => [at + 1, value]));

test("the regulation's worked example gives 3,28", () => {
  const { index, missing } = computeIndex(spbe2020, "domain", numbered(370, 340, 300, 320));
  expect(index).toEqual({ exact: 32_820, rounded: 328 });
  expect(missing).toEqual([]);
});

test("Denpasar 2018: levels that print its published aspects give its published domains and index", () => {
  const sums = [14, 21, 4, 5, 7, 23, 10];
  const levels = new Map<number, number>();
  for (const { no } of spbe2018.aspects) {
    const parts = spbe2018.indicators.filter(({ aspectNo }) => aspectNo === no);
    const sum = sums[no - 1] ?? 0;
    const low = Math.floor(sum / parts.length);
    for (const [at, part] of parts.entries()) levels.set(part.no, 100 * (at < sum % parts.length ? low + 1 : low));
  }
  const { index, domains, aspects } = computeIndex(spbe2018, "indicator", levels);
  expect([...aspects.values()].map(({ rounded }) => rounded)).toEqual([200, 210, 200, 250, 233, 329, 250]);
  expect([...domains.values()].map(({ rounded }) => rounded)).toEqual([206, 229, 300]);
  expect(index?.rounded).toBe(264);
});

test("from printed, rounded aspects the index still agrees though a domain may be a hundredth off", () => {
  const { index, domains } = computeIndex(spbe2018, "aspect", numbered(200, 210, 200, 250, 233, 329, 250));
  expect(index?.rounded).toBe(264);
  expect(domains.get(2)?.rounded).toBe(228);
});

test("levels of indicators give aspects, domains and the index", () => {
  const levels = new Map(spbe2020.indicators.map(({ no }) => [no, no <= 31 ? 300 : 400]));
  levels.set(21, 400);
  const { index, domains, aspects } = computeIndex(spbe2020, "indicator", levels);
  expect(index?.exact).toBe(54.5 * 300 + 45.5 * 400 + 150);
  expect(domains.get(3)?.rounded).toBe(309);
  expect(domains.get(3)?.exact).toBeCloseTo(30_000 + 10_000 / 11, 6);
  expect(aspects.get(5)?.exact).toBe(31_250);
  expect(aspects.get(8)?.rounded).toBe(400);
});

test("an instrument without domains is computed from aspects or indicators", () => {
  const fromAspects = computeIndex(pemdi2026, "aspect", numbered(200, 200, 300, 300, 200, 300, 400));
  expect(fromAspects.index?.rounded).toBe(295);
  expect(fromAspects.domains.size).toBe(0);
  expect(computeIndex(pemdi2026, "domain", numbered(200)).index).toBeUndefined();
});

test("a missing part leaves the whole without a value and is named", () => {
  const aspects = numbered(200, 210, 200, 250, 233, 329);
  const { index, domains, missing } = computeIndex(spbe2018, "aspect", aspects);
  expect(index).toBeUndefined();
  expect([...domains.keys()]).toEqual([1, 2]);
  expect(missing).toEqual([7]);
});

test("one level is worth the indicator's weight", () => {
  expect([1, 11, 21, 32, 42].map((no) => levelGain(spbe2020, no))).toEqual([130, 250, 150, 275, 300]);
  expect(levelGain(pemdi2026, 20)).toBe(1000);
  expect(levelGain(spbe2020, 48)).toBeUndefined();
});

test("the weights of the three instruments add up at every level", () => {
  for (const instrument of [spbe2018, spbe2020, pemdi2026]) expect(weightErrors(instrument)).toEqual([]);
});

test("the misprint of the 2023 report, 3,50 % for indicators 42 to 47, is found", () => {
  const misprinted = {
    ...spbe2020,
    indicators: spbe2020.indicators.map((part) => (part.no >= 42 ? { ...part, weight: 350 } : part)),
  };
  expect(weightErrors(misprinted)).toEqual([
    { parent: { level: "index", no: 0 }, level: "indicator", expected: 10_000, actual: 10_300 },
    { parent: { level: "aspect", no: 8 }, level: "indicator", expected: 1800, actual: 2100 },
  ]);
});

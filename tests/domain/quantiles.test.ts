import { expect, test } from "vitest";
import { quartiles } from "../../app/domain/quantiles.ts";

test("quartiles interpolate linearly, as QUARTILE.INC does", () => {
  expect(quartiles([100, 200, 300, 400])).toEqual({ low: 17_500, median: 25_000, high: 32_500 });
  expect(quartiles([100, 200, 300, 400, 500])).toEqual({ low: 20_000, median: 30_000, high: 40_000 });
});

test("the median of 1,79 and 1,80 is 1,795, in whole ten-thousandths", () => {
  expect(quartiles([180, 179])).toEqual({ low: 17_925, median: 17_950, high: 17_975 });
});

test("one value is its own middle, none has no middle", () => {
  expect(quartiles([259])).toEqual({ low: 25_900, median: 25_900, high: 25_900 });
  expect(quartiles([])).toBeUndefined();
});

test("the order of values does not matter and the input is left as it was", () => {
  const values = [300, 100, 200];
  expect(quartiles(values)?.median).toBe(20_000);
  expect(values).toEqual([300, 100, 200]);
});

import { expect, test } from "vitest";
import { alignBands } from "../../app/domain/band-translation.ts";
import { pemdi2026, spbe2018, spbe2020 } from "./sample-instruments.ts";

const labelsAt = (value: number) =>
  alignBands([spbe2020, pemdi2026])
    .find(({ from, to }) => from <= value && value < to)
    ?.bands.map((band) => band?.rank ?? null);

test("a number is looked up in each instrument's own thresholds", () => {
  expect(labelsAt(259)).toEqual([2, 3]);
  expect(labelsAt(260)).toEqual([3, 3]);
  expect(labelsAt(400)).toEqual([4, 5]);
});

test("ranges follow one another from the lowest to the highest end of any scale", () => {
  const ranges = alignBands([spbe2018, spbe2020]);
  expect(ranges.at(0)?.from).toBe(0);
  expect(ranges.at(-1)?.to).toBe(500);
  expect(ranges.slice(1).every(({ from }, at) => from === ranges[at]?.to)).toBe(true);
});

test("below an instrument's scale there is no word, and that is no difference", () => {
  expect(alignBands([spbe2018, spbe2020])[0]).toMatchObject({ bands: [{ rank: 1 }, null], same: true });
});

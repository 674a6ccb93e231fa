import { expect, test } from "vitest";
import type { Hundredths } from "../../app/domain/instrument.ts";
import { listRises, type RisePoint } from "../../app/domain/rises.ts";

const point = (name: string, year: number, value: number): RisePoint => ({
  region: { code: name, name },
  year,
  value: { value: value as Hundredths, decimals: 0 },
});

test("rises are those from one assessment to the next, the newest and largest first", () => {
  const rises = listRises([
    ...[point("A", 2021, 200), point("A", 2022, 300), point("A", 2024, 300)],
    ...[point("B", 2023, 100), point("B", 2024, 200), point("C", 2024, 400), point("C", 2023, 100)],
    ...[point("D", 2022, 400), point("D", 2024, 300)],
  ]);
  expect(rises.map(({ region, from, to }) => [region.name, from.year, to.year])).toEqual([
    ["C", 2023, 2024],
    ["B", 2023, 2024],
    ["A", 2021, 2022],
  ]);
});

test("one assessment alone is no rise", () => {
  expect(listRises([point("A", 2024, 500)])).toEqual([]);
});

import { expect, test } from "vitest";
import type { VisitDate } from "../../app/domain/visit.ts";
import { isNear } from "../../app/domain/visit-near.ts";

const on = (from: string | null, to: string | null = null): VisitDate => {
  const precision = from === null ? "unknown" : from.length === 4 ? "year" : from.length === 7 ? "month" : "day";
  return { precision, from, to };
};

test.each([
  ["2023-03-16", "2023-05-15", true],
  ["2023-03-16", "2023-05-16", false],
  ["2023-12", "2024-02-29", true],
  ["2023-12", "2024-03-01", false],
  ["2023", "2022-11-02", true],
  ["2023", "2022-11-01", false],
  ["2024-02", "2024-04-29", true],
  ["2024-02", "2024-04-30", false],
])("%s and %s are near: %s", (one, other, near) => {
  expect(isNear(on(one), on(other))).toBe(near);
  expect(isNear(on(other), on(one))).toBe(near);
});

test("the last day of a visit counts, and a date that is not known excludes nothing", () => {
  expect(isNear(on("2023-03-10", "2023-03-17"), on("2023-05-16"))).toBe(true);
  expect(isNear(on(null), on("2019-05-16"))).toBe(true);
});

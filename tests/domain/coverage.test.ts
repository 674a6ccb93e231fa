import { expect, test } from "vitest";
import { coverageOf } from "../../app/domain/coverage.ts";

const body = (id: string, provinceId: string | null, ownGovernment = true) => ({ id, provinceId, ownGovernment });
const country = [
  body("18", null),
  body("18.11", "18"),
  body("18.12", "18"),
  body("31", null),
  body("31.71", "31", false),
];

test("counts bodies with an own government, the province among its own", () => {
  const coverage = coverageOf(country, new Set(["18", "18.11"]), 2024);
  expect(coverage).toMatchObject({ year: 2024, total: { assessed: 2, bodies: 4 } });
  expect([...coverage.byProvince]).toEqual([
    ["18", { assessed: 2, bodies: 3 }],
    ["31", { assessed: 0, bodies: 1 }],
  ]);
});

test("a value of a body without own government, or of a region that is gone, counts nowhere", () => {
  expect(coverageOf(country, new Set(["31.71", "99.99"]), 2024).total).toEqual({ assessed: 0, bodies: 4 });
});

test("an empty country has no coverage", () => {
  expect(coverageOf([], new Set(), 2024)).toEqual({
    year: 2024,
    total: { assessed: 0, bodies: 0 },
    byProvince: new Map(),
  });
});

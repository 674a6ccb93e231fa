import { expect, test } from "vitest";
import { findSize, REGION_SIZES, sizeOf } from "../../app/domain/region-size.ts";

test.each([
  [30_334, "di-bawah-200"],
  [199_999, "di-bawah-200"],
  [200_000, "200-500"],
  [241_280, "200-500"],
  [500_000, "500-1000"],
  [1_000_000, "di-atas-1000"],
  [15_640_905, "di-atas-1000"],
])("%i inhabitants belong to %s", (population, slug) => {
  expect(sizeOf(population)?.slug).toBe(slug);
});

test("an unknown population has no class", () => {
  expect(sizeOf(null)).toBeUndefined();
});

test("classes are found by their slug and leave no gap", () => {
  expect(findSize("200-500")?.label).toBe("200–500 ribu");
  expect(findSize("banyak")).toBeUndefined();
  for (const [at, size] of REGION_SIZES.slice(1).entries()) expect(size.min).toBe(REGION_SIZES[at]?.below);
});

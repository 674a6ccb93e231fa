import { expect, test } from "vitest";
import { countFacet, filterRegions, type RegionFilter } from "../../app/domain/region-filter.ts";
import { missingScore, sampleRegion, sampleScore } from "./sample-scores.ts";

const ALL: RegionFilter = { kind: undefined, provinceCode: undefined, size: undefined, hasValue: undefined };
const province = { kind: "province", provinceCode: null, provinceId: null } as const;
const regions = [
  { ...sampleRegion("18", "Lampung", { ...province, population: 9_419_580 }), score: sampleScore(409) },
  { ...sampleRegion("18.11", "Mesuji"), score: sampleScore(399) },
  { ...sampleRegion("18.13", "Pesisir Barat", { population: 177_430 }), score: missingScore() },
  { ...sampleRegion("18.72", "Metro", { kind: "city", population: null }), score: missingScore("conflict") },
];
const codes = (filter: Partial<RegionFilter>) => filterRegions(regions, { ...ALL, ...filter }).map(({ code }) => code);

test("without facets everything stays, in its order", () => {
  expect(codes({})).toEqual(["18", "18.11", "18.13", "18.72"]);
});

test("each facet narrows, several together", () => {
  expect(codes({ kind: "regency" })).toEqual(["18.11", "18.13"]);
  expect(codes({ provinceCode: "18" }), "a province belongs to itself").toHaveLength(4);
  expect(codes({ provinceCode: "19" })).toEqual([]);
  expect(codes({ size: "di-bawah-200" }), "an unknown population has no size").toEqual(["18.13"]);
  expect(codes({ hasValue: false }), "a conflict is no value").toEqual(["18.13", "18.72"]);
  expect(codes({ kind: "regency", hasValue: true })).toEqual(["18.11"]);
});

test("a facet counts what each of its choices would leave, the others kept", () => {
  const counts = countFacet(
    regions,
    { ...ALL, kind: "city", hasValue: false },
    ["province", "regency", "city"],
    (kind) => ({
      kind: kind === "province" || kind === "regency" ? kind : "city",
    }),
  );
  expect(counts).toEqual([
    { choice: "province", count: 0 },
    { choice: "regency", count: 1 },
    { choice: "city", count: 1 },
  ]);
});

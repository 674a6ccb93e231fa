import { expect, test } from "vitest";
import { searchRegions } from "../../app/domain/region-search.ts";
import { sampleRegion } from "./sample-scores.ts";

const regions = [
  sampleRegion("18.05", "Tulang Bawang"),
  sampleRegion("18.12", "Tulang Bawang Barat"),
  sampleRegion("36.04", "Serang"),
  sampleRegion("36.73", "Serang", { kind: "city", name: "Kota Serang" }),
  sampleRegion("94.01", "Fakfak"),
];
const codes = (text: string) => searchRegions(regions, text).map(({ code }) => code);

test.each([
  ["tulang bawang", ["18.05", "18.12"]],
  ["TULANGBAWANG", ["18.05", "18.12"]],
  ["tulang  bawang barat", ["18.12"]],
  ["bawang bar", ["18.12"]],
  ["fak fak", ["94.01"]],
  ["Kota Serang", ["36.73"]],
  ["kab. serang", ["36.04"]],
  ["serang", ["36.04", "36.73"]],
  ["18.1", ["18.12"]],
  [" 36", ["36.04", "36.73"]],
])("%j finds %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each(["%", "_", "*", "?", ".*", "%%%", "'", "\\", "[a-z]"])("%s is no wildcard", (text) => {
  expect(codes(text)).toEqual([]);
});

test.each(["s%rang", "ser_ng", "tulang%"])("%s takes its sign as itself", (text) => {
  expect(codes(text).length).toBeLessThan(regions.length);
  expect(codes("s%rang")).toEqual([]);
});

test("nothing typed narrows nothing", () => {
  expect(codes("")).toHaveLength(5);
  expect(codes("  ")).toHaveLength(5);
});

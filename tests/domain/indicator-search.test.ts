import { expect, test } from "vitest";
import { isMeant, readIndicatorSearch } from "../../app/domain/indicator-search.ts";

const indicator = {
  no: 23,
  name: "Tingkat Kematangan Penerapan Manajemen Data",
  aspectName: "Penerapan Manajemen SPBE",
};
const means = (text: string) => isMeant(readIndicatorSearch(text), indicator);

test.each([
  "",
  "23",
  "indikator 23",
  "Indikator 23 level 2",
  "manajemen data",
  "DATA",
  "manajmen",
  "spbe data",
  "tingkat 3 data",
])("%j means it", (text) => {
  expect(means(text)).toBe(true);
});

test.each(["24", "2", "audit", "data audit", "indikator 24 data"])("%j does not", (text) => {
  expect(means(text)).toBe(false);
});

import { describe, expect, test } from "vitest";
import { allowedDistance, correctWord, isTerm } from "../../app/domain/search-typo.ts";

const known = [
  { term: "pelayanan", documents: 9 },
  { term: "pelatihan", documents: 5 },
  { term: "anggaran", documents: 4 },
  { term: "aset", documents: 3 },
  { term: "data", documents: 2 },
  { term: "dana", documents: 7 },
];

describe("a mistyped word", () => {
  test.each([
    ["pelayanna", "pelayanan"],
    ["playanan", "pelayanan"],
    ["pelatian", "pelatihan"],
    ["angaran", "anggaran"],
    ["asset", "aset"],
    ["datta", "data"],
  ])("%s was meant as %s", (word, meant) => {
    expect(correctWord(word, known)).toBe(meant);
  });

  test.each(["kunjungan", "dta", "xx", "2,59", "pelayanan", "p".repeat(5000)])("%s is not guessed", (word) => {
    expect(correctWord(word, known)).toBeUndefined();
  });

  test("is the more frequent of two equally near words, then the first in the alphabet", () => {
    expect(correctWord("daxa", known)).toBe("dana");
    expect(correctWord("daxa", known.map(({ term }) => ({ term, documents: 1 })).reverse())).toBe("dana");
  });

  test("may have two wrong letters only where it is long", () => {
    expect([allowedDistance("dta"), allowedDistance("data"), allowedDistance("anggaran")]).toEqual([0, 1, 2]);
  });
});

test.each([
  ["pelayanan", true],
  ["ai", false],
  ["2.59", false],
  ["iso27001", false],
  ["größe", false],
  ["a".repeat(31), false],
])("%s is kept for the mistyped: %s", (word, is) => {
  expect(isTerm(word)).toBe(is);
});

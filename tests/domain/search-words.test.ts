import { describe, expect, test } from "vitest";
import { documentWords, holdsWords, queryWords, splitWords } from "../../app/domain/search-words.ts";

const finds = (query: string, ...texts: string[]) => holdsWords(documentWords(texts), queryWords(query).words);

describe("words", () => {
  test.each([
    ["Kebijakan Internal", ["kebijakan", "internal"]],
    ["é Ḷ ﬁ", ["e", "l", "fi"]],
    ["jum’at jum'at", ["jumat", "jumat"]],
    ["tahun: 2022", ["tahun", "2022"]],
    ["naik menjadi 2,59.", ["naik", "menjadi", "2.59"]],
    ["18.11, 12/2023", ["18.11", "12/2023"]],
    ["spbe\u0000x \u0007", ["spbex"]],
    ["% _ \\ ' \" -- *", []],
  ])("of %j are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("a query keeps eight words and says how many it left out", () => {
    const { words, ignored } = queryWords("a b c d e f g h i j");
    expect(words).toHaveLength(8);
    expect(ignored).toBe(2);
  });
});

describe("a query finds", () => {
  test.each([
    ["e-office", "Penerapan e-office di kantor"],
    ["eoffice", "Penerapan e-office di kantor"],
    ["jum'at", "Jum’at Bersih"],
    ["tahun: 2022", "pada tahun 2022"],
    ["2,59", "naik menjadi 2,59"],
    ["2.59", "naik menjadi 2,59"],
    ["12/2023", "Perbup 12/2023"],
    ["2023", "Perbup 12/2023"],
    ["keb int", "Kebijakan Internal"],
    ["tulang bawang barat", "Kunjungan Tulangbawang Barat"],
    ["tulangbawang barat", "Kunjungan Tulang Bawang Barat"],
    ["internal kebijakan", "Kebijakan Internal"],
  ])("%j in %j", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ["2,59", "pada 2 Maret 59 peserta"],
    ["12/2023", "12 Maret 2023"],
    ["bijakan", "Kebijakan Internal"],
    ["50%", "500 desa"],
    ["kebijakan eksternal", "Kebijakan Internal"],
  ])("nothing for %j in %j", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test("neighbours of two texts are no word", () => {
    expect(finds("satudua", "satu", "dua")).toBe(false);
    expect(finds("satudua", "satu dua")).toBe(true);
  });
});

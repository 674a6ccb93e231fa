import { expect, test } from "vitest";
import type { SearchKind } from "../../app/domain/search-document.ts";
import { type FoundDocument, rankDocuments } from "../../app/domain/search-rank.ts";
import { documentWords, queryWords } from "../../app/domain/search-words.ts";

const document = (kind: SearchKind, title: string, sortOrder = 0, titles = [title]): FoundDocument => ({
  id: `${kind} ${title}`,
  kind,
  address: "/",
  title,
  summary: "",
  titleWords: documentWords(titles),
  sortOrder,
});

const rank = (q: string, ...found: FoundDocument[]) =>
  rankDocuments(found, q, queryWords(q).words).map(({ title }) => title);

test("the very title comes before titles that begin so, words in titles and words in texts", () => {
  const text = document("region", "Kabupaten Lain", 0);
  const inTitle = document("indicator", "Rencana Mesuji", 1);
  const begins = document("source", "Mesuji naik");
  const exact = document("page", "mesuji");
  expect(rank("Mesuji", text, inTitle, begins, exact)).toEqual([
    "mesuji",
    "Mesuji naik",
    "Rencana Mesuji",
    "Kabupaten Lain",
  ]);
});

test("a region's name counts without its kind and with or without blanks", () => {
  const whole = document("region", "Kabupaten Tulang Bawang", 9);
  const longer = document("region", "Kabupaten Tulang Bawang Barat", 1);
  expect(rank("tulangbawang", longer, whole)).toEqual([whole.title, longer.title]);
});

test("equals are in the order of kinds, then in their own order, then by id", () => {
  const found = [
    document("term", "SPBE satu"),
    document("source", "SPBE dua", 2),
    document("source", "SPBE tiga", 1),
    document("source", "SPBE empat", 2),
  ];
  expect(rank("spbe", ...found)).toEqual(["SPBE tiga", "SPBE dua", "SPBE empat", "SPBE satu"]);
});

import { expect, test } from "vitest";
import type { SearchKind } from "../../app/domain/search-document.ts";
import { orderMatches, rankDocuments } from "../../app/domain/search-rank.ts";

const document = (kind: SearchKind, title: string, { no = 0, score = 0 } = {}) => ({
  no,
  kind,
  id: title,
  address: "/",
  title,
  summary: "",
  score,
});

const rank = (q: string, ...found: ReturnType<typeof document>[]) => rankDocuments(found, q).map(({ title }) => title);

test("the very title comes before titles that begin so, then what fits best", () => {
  const text = document("source", "Lain", { no: 1 });
  const inTitle = document("source", "Rencana Mesuji", { no: 2, score: 3 });
  const begins = document("source", "Mesuji naik", { no: 3, score: 3 });
  const exact = document("source", "mesuji", { no: 4, score: 3 });
  expect(rank("Mesuji", text, inTitle, begins, exact)).toEqual(["mesuji", "Mesuji naik", "Rencana Mesuji", "Lain"]);
});

test("a region's name counts without its kind and with or without blanks", () => {
  const whole = document("region", "Kabupaten Tulang Bawang", { no: 9, score: 3 });
  const longer = document("region", "Kabupaten Tulang Bawang Barat", { no: 1, score: 3 });
  expect(rank("tulangbawang", longer, whole)).toEqual([whole.title, longer.title]);
});

test("equals are in the order of their kind; what people write comes newest first", () => {
  const of = (kind: SearchKind) => [2, 3, 1].map((no) => document(kind, `nomor ${no}`, { no }));
  expect(rank("spbe", ...of("source"))).toEqual(["nomor 1", "nomor 2", "nomor 3"]);
  expect(rank("spbe", ...of("practice"))).toEqual(["nomor 3", "nomor 2", "nomor 1"]);
});

test("matches are in the same order before their documents are read", () => {
  const matches = [
    { no: 1, kind: "practice", score: 0 },
    { no: 2, kind: "practice", score: 2 },
    { no: 3, kind: "practice", score: 2 },
  ] as const;
  expect(orderMatches(matches).map(({ no }) => no)).toEqual([3, 2, 1]);
});

import { expect, test } from "vitest";
import { parseSameStart } from "../../app/forms/same-start.ts";

const parse = (query: string) => parseSameStart(new URLSearchParams(query));

test("nothing asked is ±0,30, years chosen by the page, first page, no ranks", () => {
  expect(parse("")).toEqual({ ask: { range: 30 }, page: 1, ranks: false, refused: [] });
});

test.each([
  ["rentang=0,20", 20],
  ["rentang=0.2", 20],
  ["rentang=0,05", 5],
  ["rentang=1", 100],
])("%s is %i hundredths", (query, range) => {
  expect(parse(query)).toMatchObject({ ask: { range }, refused: [] });
});

test.each([
  "dari=20",
  "ke=kini",
  "rentang=0",
  "rentang=1,01",
  "rentang=0,305",
  "rentang=-0,30",
  "peringkat=ya",
  "halaman=0",
])("%s is refused and told", (query) => {
  const [name = "", text = ""] = query.split("=");
  expect(parse(query)).toEqual({ ask: { range: 30 }, page: 1, ranks: false, refused: [{ name, text }] });
});

test("years, page and ranks are read", () => {
  expect(parse("dari=2021&ke=2024&halaman=3&peringkat=1")).toEqual({
    ask: { from: 2021, to: 2024, range: 30 },
    page: 3,
    ranks: true,
    refused: [],
  });
});

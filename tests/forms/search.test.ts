import { expect, test } from "vitest";
import { parseSearch } from "../../app/forms/search.ts";

const parse = (query: string) => parseSearch(new URLSearchParams(query));

test("a query is read with blanks folded, control characters gone and at most 100 characters", () => {
  expect(parse("q=%20spbe%00%0A%20x%20").q).toBe("spbe x");
  expect(parse(`q=${"a".repeat(300)}`).q).toHaveLength(100);
  expect(parse("")).toEqual({ q: "", kind: undefined, page: 1 });
});

test("a kind has pages, all kinds together have none", () => {
  expect(parse("q=a&jenis=istilah&halaman=2")).toEqual({ q: "a", kind: "term", page: 2 });
  expect(parse("q=a&halaman=2").page).toBe(1);
  expect(parse("q=a&jenis=apa&halaman=x")).toEqual({ q: "a", kind: undefined, page: 1 });
});

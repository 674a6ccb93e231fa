import { expect, test } from "vitest";
import { canonicalJson } from "../../app/domain/canonical-json.ts";

test("the same content is the same text whatever the order of its keys", () => {
  const one = { b: [{ y: 1, x: "ä" }], a: null, c: 2.59 };
  const other = { c: 2.59, a: null, b: [{ x: "ä", y: 1 }] };
  expect(canonicalJson(one)).toBe('{"a":null,"b":[{"x":"ä","y":1}],"c":2.59}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test("lists keep their order, and what is undefined counts as absent", () => {
  expect(canonicalJson([2, 1, { a: undefined }])).toBe("[2,1,{}]");
});

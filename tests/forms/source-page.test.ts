import { expect, test } from "vitest";
import { SOURCE_KIND_ORDER } from "../../app/domain/score.ts";
import { parseSourceList, SOURCE_KIND_WORDS } from "../../app/forms/source-page.ts";

const parse = (query: string) => parseSourceList(new URLSearchParams(query));

test("every kind has a word of its own that leads back to it", () => {
  for (const kind of SOURCE_KIND_ORDER) expect(parse(`jenis=${SOURCE_KIND_WORDS[kind]}`).kind).toBe(kind);
  expect(new Set(Object.values(SOURCE_KIND_WORDS)).size).toBe(SOURCE_KIND_ORDER.length);
});

test("an unknown kind is left out and named", () => {
  expect(parse("jenis=koran")).toEqual({ kind: undefined, refused: "koran" });
  expect(parse("")).toEqual({ kind: undefined, refused: undefined });
});

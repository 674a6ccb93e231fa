import { describe, expect, test } from "vitest";
import { cleanText, readChoice, readPage, readText } from "../../app/forms/query-text.ts";

const params = (query: string) => new URLSearchParams(query);

describe("one text", () => {
  test.each([
    ["", ""],
    ["  Kota\u00a0\t Metro \r\n", "Kota Metro"],
    ["spbe\u0000x", "spbe x"],
    ["\u0000\u0007", ""],
    ["a\u0085b", "a b"],
    ["100%_x", "100%_x"],
    ["é́", "é́"],
  ])("%j is read as %j", (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test("missing is empty, the first of repeated ones counts, the rest is cut", () => {
    expect(readText(params(""), "q")).toBe("");
    expect(readText(params("q=a&q=b"), "q")).toBe("a");
    expect(readText(params(`q=${"a".repeat(500)}`), "q")).toHaveLength(100);
  });

  test("is never cut inside a character", () => {
    const text = readText(params(`q=${"a".repeat(99)}${encodeURIComponent("😀")}b`), "q");
    expect(text).toBe(`${"a".repeat(99)}😀`);
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  test("cutting leaves no blank at the end, so that reading it again changes nothing", () => {
    const text = readText(params(`q=${"a".repeat(99)}+b`), "q");
    expect(text).toBe("a".repeat(99));
  });
});

describe("one of a few words", () => {
  const read = (query: string) => readChoice(params(query), "jenis", ["kota", "kabupaten"]);

  test("is taken as written, everything else is refused as typed", () => {
    expect(read("jenis=kota")).toEqual({ value: "kota", refused: undefined });
    expect(read("")).toEqual({ value: undefined, refused: undefined });
    expect(read("jenis=")).toEqual({ value: undefined, refused: undefined });
    expect(read("jenis=Kota")).toEqual({ value: undefined, refused: "Kota" });
    expect(read("jenis=constructor")).toEqual({ value: undefined, refused: "constructor" });
    expect(read("jenis=desa&jenis=kota")).toEqual({ value: undefined, refused: "desa" });
  });
});

describe("a page number", () => {
  test.each(["1", "7", "99999"])("%s is one", (text) => {
    expect(readPage(params(`halaman=${text}`))).toEqual({ value: Number(text), refused: undefined });
  });

  test.each(["0", "-1", "1.5", "abc", "999999999", "5' OR 1", "1e3", "0x10", "Infinity"])("%s is refused", (text) => {
    const query = params("");
    query.set("halaman", text);
    expect(readPage(query)).toEqual({ value: 1, refused: text });
  });

  test("missing or empty is the first page without a word", () => {
    expect(readPage(params(""))).toEqual({ value: 1, refused: undefined });
    expect(readPage(params("halaman=%00"))).toEqual({ value: 1, refused: undefined });
  });
});

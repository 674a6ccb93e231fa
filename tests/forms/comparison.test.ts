import { describe, expect, test } from "vitest";
import { askedYears, formatYears, parseComparison, parseYears } from "../../app/forms/comparison.ts";

const parse = (query: string) => parseComparison(new URLSearchParams(query));

describe("the regions of an address", () => {
  test("keep their order and repeats; those who match names decide what a repeat is", () => {
    expect(parse("daerah=18.12,18.11,18.12").tokens).toEqual(["18.12", "18.11", "18.12"]);
  });

  test.each([
    ["daerah=18.12,18.11", true],
    ["daerah=18.12%2C18.11", true],
    ["daerah=", true],
    ["", true],
    ["daerah=18.12&daerah=18.11", false],
    ["daerah=18.12,,18.11", false],
    ["daerah=18.12,%2018.11", false],
    ["daerah=18.12%00,18.11", false],
    ["daerah=18.12,18.11,", false],
  ])("%s is written as the canonical address does: %s", (query, asList) => {
    expect(parse(query).asList).toBe(asList);
  });

  test("the repeated parameter means the same as the list", () => {
    expect(parse("daerah=18.12&daerah=18.11").tokens).toEqual(parse("daerah=18.12,18.11").tokens);
    expect(parse("daerah=18.12,18.11&daerah=mesuji").tokens).toEqual(["18.12", "18.11", "mesuji"]);
  });

  test("blanks, control characters and empty entries go", () => {
    expect(parse("daerah=%20kota++metro%09,,%00,18.11%00").tokens).toEqual(["kota metro", "18.11"]);
    expect(parse("daerah=,,,").tokens).toEqual([]);
  });

  test("there are twenty at most, each of bounded length and whole characters", () => {
    expect(parse(`daerah=${"x,".repeat(5000)}`).tokens).toHaveLength(20);
    const [token = ""] = parse(`daerah=${"a".repeat(79)}${encodeURIComponent("😀😀")}`).tokens;
    expect(token).toHaveLength(81);
    expect(() => encodeURIComponent(token)).not.toThrow();
  });
});

describe("years", () => {
  test.each([
    ["", { kind: "default" }],
    ["2024", { kind: "year", year: 2024 }],
    ["2018-2024", { kind: "range", from: 2018, to: 2024, swapped: false }],
    ["2024-2018", { kind: "range", from: 2018, to: 2024, swapped: true }],
    ["2024-2024", { kind: "range", from: 2024, to: 2024, swapped: false }],
    ["1000-9999", { kind: "range", from: 1000, to: 9999, swapped: false }],
  ])("%j is %o", (text, expected) => {
    expect(parseYears(text)).toEqual(expected);
  });

  test.each([
    ...["abc", "2018.5", "-1", "-1-99999999", "99999999", "2018-", "-2018", "20 24", "2018–2024", "2e3"],
    ...["0024", "0001-9999", "0x7e8", "NaN", "Infinity", "2018-2020-2022", "２０２４"],
  ])("%s is refused as typed", (text) => {
    expect(parseYears(text)).toEqual({ kind: "refused", text });
    expect(formatYears(parseYears(text))).toBeUndefined();
    expect(askedYears(parseYears(text))).toEqual({});
  });

  test("are asked and written back in the form of the address", () => {
    expect(formatYears(parseYears("2024"))).toBe("2024");
    expect(formatYears(parseYears("2024-2018"))).toBe("2018-2024");
    expect(formatYears(parseYears(""))).toBeUndefined();
    expect(askedYears(parseYears("2024"))).toEqual({ year: 2024 });
    expect(askedYears(parseYears("2024-2018"))).toEqual({ years: { from: 2018, to: 2024 } });
  });

  test("the first of repeated ones counts", () => {
    expect(parse("tahun=2023&tahun=2024").years).toEqual({ kind: "year", year: 2023 });
  });
});

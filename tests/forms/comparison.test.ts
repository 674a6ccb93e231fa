import { describe, expect, test } from "vitest";
import {
  askedComparison,
  askedWords,
  askedYears,
  formatYears,
  keptWords,
  parseComparison,
  parseYears,
  refusedOf,
} from "../../app/forms/comparison.ts";

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

describe("texts over the twenty", () => {
  const codes = Array.from({ length: 23 }, (_, at) => `18.${at + 10}`);

  test("are kept apart, so that the canonical address still has them", () => {
    const { tokens, unread, asList } = parse(`daerah=${codes.join(",")}`);
    expect([tokens.length, unread, asList]).toEqual([20, codes.slice(20), true]);
  });

  test("are none where they only repeat", () => {
    const { unread, asList } = parse(`daerah=${[...codes.slice(0, 20), ...codes.slice(0, 9)].join(",")}`);
    expect([unread, asList]).toEqual([[], false]);
    expect(parse(`daerah=${[...codes, ...codes.slice(20)].join(",")}`).unread).toEqual(codes.slice(20));
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

describe("what is set beside the regions", () => {
  const settings = (query: string) => askedComparison(parse(query)).settings;

  test("is the peers, the deepest common level, the order of the address and every row by default", () => {
    expect(settings("daerah=18.12")).toEqual({
      benchmark: "peers",
      level: undefined,
      order: undefined,
      onlyDifferent: false,
    });
    expect(settings("pembanding=&tingkat=&urut=&beda=&fokus=")).toEqual(settings(""));
  });

  test.each([
    ["pembanding=sebanding", { benchmark: "peers" }],
    ["pembanding=provinsi", { benchmark: "province" }],
    ["pembanding=nasional", { benchmark: "nation" }],
    ["pembanding=tidak", { benchmark: "none" }],
    ["tingkat=indeks", { level: "index" }],
    ["tingkat=indikator", { level: "indicator" }],
    ["urut=nama", { order: "name" }],
    ["urut=kemiripan", { order: "similarity" }],
    ["urut=selisih", { order: "gap" }],
    ["urut=nilai", { order: "value" }],
    ["beda=1", { onlyDifferent: true }],
  ])("%s is %o", (query, expected) => {
    expect(settings(query)).toMatchObject(expected);
    expect(parse(query).refused).toEqual([]);
  });

  test.each(["pembanding=rerata", "tingkat=subindikator", "urut=peringkat", "beda=2", "beda=ya", "tingkat=__proto__"])(
    "%s is refused as typed and means the default",
    (query) => {
      const [name, text] = query.split("=");
      expect(parse(query).refused).toEqual([{ name, text }]);
      expect(settings(query)).toEqual(settings(""));
    },
  );

  test("the first of repeated ones counts, and defaults are left out of the address", () => {
    expect(parse("pembanding=sebanding&tingkat=aspek&tingkat=domain").words).toEqual({
      pembanding: undefined,
      tingkat: "aspek",
      urut: undefined,
      beda: undefined,
    });
    const { words } = parse("tingkat=domain&beda=1");
    expect(keptWords(words, { common: "domain" })).toMatchObject({ tingkat: undefined, beda: "1" });
    expect(keptWords(words, { common: "aspect" })).toMatchObject({ tingkat: "domain" });
    expect(keptWords(words, undefined)).toMatchObject({ tingkat: "domain" });
  });

  test("a focus is text of bounded length; outside the selection it is refused with the others", () => {
    const query = parse(`fokus=${"a".repeat(200)}&urut=x`);
    expect(query.focus).toHaveLength(80);
    expect(refusedOf(query, false)).toEqual([{ name: "urut", text: "x" }]);
    expect(refusedOf(query, true).map(({ name }) => name)).toEqual(["urut", "fokus"]);
    expect(askedWords(query, true)).toMatchObject({ urut: "x", fokus: query.focus });
  });
});

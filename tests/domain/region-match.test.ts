import { describe, expect, test } from "vitest";
import { indexRegions } from "../../app/domain/region-directory.ts";
import { type MatchResult, matchRegion } from "../../app/domain/region-match.ts";
import { realDirectory, rowsOf } from "./real-directory.ts";

const directory = realDirectory();
const match = (input: string) => matchRegion(input, directory);

/** "18.11" for a match, "? 32.04 32.73" for a question, "–" for nothing. */
function told(result: MatchResult): string {
  if (result.kind === "match") return result.region.code;
  if (result.kind === "ask") return `? ${result.candidates.map(({ code }) => code).join(" ")}`;
  return "–";
}

describe("the collected spellings", () => {
  const variants = rowsOf("tests/fixtures/region-name-variants.csv");

  test("are all here", () => {
    expect(variants.length).toBe(106);
  });

  test.each(variants.map((row) => [row["input"] ?? "", row["expected"] ?? "", row["regions"] ?? ""]))(
    "%j: %s %s",
    (input, expected, regions) => {
      const result = match(input);
      expect(result.kind).toBe(expected);
      if (expected === "match") expect(told(result)).toBe(regions);
      if (result.kind === "ask") {
        expect(result.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining(regions.split(" ")));
      }
    },
  );
});

test("every region is found by its official name, in capitals too, and never by another's", () => {
  for (const { code, name } of directory.regions) {
    expect(told(match(name))).toBe(code);
    expect(told(match(name.toUpperCase().replaceAll(" ", "\u00a0")))).toBe(code);
    expect(told(match(code))).toBe(code);
  }
});

test("a bare name matches one region or is a question that holds it", () => {
  for (const { code, shortName } of directory.regions) expect(told(match(shortName))).toContain(code);
});

test.each([
  ["Kab. Mesuji", "18.11"],
  ["KABUPATEN MESUJI", "18.11"],
  ["  Mesuji  ", "18.11"],
  ["Kabupaten  Mesuji (Lampung)", "18.11"],
  ["Kab.Mesuji", "18.11"],
  ["Mesuji, Lampung", "18.11"],
  ["Kabupaten Mesuji Provinsi Lampung", "18.11"],
  ["Pemerintah Daerah Kabupaten Mesuji", "18.11"],
  ["Mes\u0000uji", "18.11"],
  ["Mesuji\u200b", "18.11"],
  ["Mesújí", "18.11"],
  ["Tangerang", "? 36.03 36.71"],
  ["Kota Tangerang", "36.71"],
  ["Kab. Tangerang", "36.03"],
  ["Bandung (Kota)", "32.73"],
  ["Bandung Kota", "32.73"],
  ["Kab. Bandung, Jawa Barat", "32.04"],
  ["Kota Baru", "63.02"],
  ["Limapuluh Kota", "13.07"],
  ["Tulangbawang", "18.05"],
  ["Tulangbawang Barat", "18.12"],
  ["Tuba Barat", "18.12"],
  ["Tulang Bawang Lampung", "18.05"],
  ["Pemerintah Daerah Istimewa Yogyakarta", "34"],
  ["Jogja", "? 34 34.71"],
  ["Kota Jogja", "34.71"],
  ["Kabupaten Mamuju Utara", "76.01"],
  ["Toba Samosir", "12.12"],
  ["Mura", "? 16.05 62.12"],
  ["West Java Province", "32"],
  ["Papua Barat", "92"],
])("%j is %s", (input, expected) => {
  expect(told(match(input))).toBe(expected);
});

describe("what is never taken for granted", () => {
  test("a name as another kind or in another province", () => {
    expect(match("Kabupaten Metro")).toMatchObject({
      kind: "ask",
      reason: "other_kind",
      candidates: [{ code: "18.72" }],
    });
    expect(match("Mesuji (Jawa Barat)")).toMatchObject({ kind: "ask", reason: "other_province" });
  });

  test("a province's bare name that regencies bear, unless the column says province", () => {
    const result = match("Lampung");
    expect(result).toMatchObject({ kind: "ask", reason: "province_or_part" });
    expect(told(result)).toBe("? 18 18.01 18.02 18.03 18.04 18.07 18.71");
    expect(told(matchRegion("Lampung", directory, { kind: "province" }))).toBe("18");
  });

  test("a typing error that fits two regions", () => {
    expect(match("Bandumg")).toMatchObject({ kind: "ask", reason: "similar_names" });
  });

  test("a typing error is told from a name", () => {
    expect(match("Tanggumus")).toMatchObject({ kind: "match", via: "typo" });
    expect(match("Tanggamus")).toMatchObject({ kind: "match", via: "name" });
    expect(match("Lamsel")).toMatchObject({ kind: "match", via: "alias" });
  });

  test("a short name or an abbreviation with an error in it", () => {
    expect(match("Tubo").kind).toBe("none");
    expect(match("Lamtil").kind).toBe("none");
  });
});

describe("nothing found", () => {
  test("suggests the longest name that the text holds first", () => {
    const result = match("Dinas Kominfo Tulang Bawang Barat");
    expect(result).toMatchObject({ kind: "none", reason: "unknown_name" });
    expect(result.kind === "none" && result.suggestions[0]?.code).toBe("18.12");
  });

  test("suggests names that begin so, or are spelt similarly", () => {
    const codes = (input: string) => {
      const result = match(input);
      return result.kind === "none" ? result.suggestions.map(({ code }) => code) : [];
    };
    expect(codes("Tulang")).toEqual(expect.arrayContaining(["18.05", "18.12"]));
    expect(codes("Mesojy")).toContain("18.11");
    expect(codes("xyzxyzxyz")).toEqual([]);
  });

  test("an empty text is empty", () => {
    for (const input of ["", "   ", "\u0000", "()", "-"]) expect(match(input)).toMatchObject({ kind: "none" });
  });
});

test("a text too long for a name is not searched", () => {
  expect(match("Mesuji ".repeat(5000))).toEqual({ kind: "none", reason: "unknown_name", suggestions: [] });
});

test("an empty directory matches nothing", () => {
  expect(matchRegion("Mesuji", indexRegions([]))).toEqual({ kind: "none", reason: "unknown_name", suggestions: [] });
});

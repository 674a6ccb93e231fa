import { expect, test } from "vitest";
import { findFormerCode, readCode } from "../../app/domain/region-codes.ts";
import { type MatchResult, matchRegion } from "../../app/domain/region-match.ts";
import { realDirectory } from "./real-directory.ts";

const directory = realDirectory();

function told(result: MatchResult): string {
  if (result.kind === "match") return result.region.code;
  return result.kind === "ask" ? `? ${result.candidates.map(({ code }) => code).join(" ")}` : "–";
}

test.each([
  ["18.12", "18.12"],
  ["18,12", "18.12"],
  ["'18.10", "18.10"],
  ["’18.10", "18.10"],
  [" 18.10 ", "18.10"],
  ["\u00a018.10\u00a0", "18.10"],
  ["18.01.", "18.01"],
  ["18-12", "18.12"],
  ["18", "18"],
  ["18.11\u0000", "18.11"],
  ["１８.１２", "18.12"],
  ["18.1", "? 18.10 18.01"],
  ["18,1", "? 18.10 18.01"],
  ["18.100", "? 18.10"],
  ["18.120", "? 18.12"],
  ["1.812", "? 18.12"],
  ["1.812E1", "? 18.12"],
  ["1,81E1", "? 18.10 18.01"],
  ["1.812E+3", "? 18.12"],
  ["Dec-18", "? 18.12 12.18"],
  ["18 Des", "? 18.12 12.18"],
  ["12/18", "? 12.18 18.12"],
  ["1811", "18.11"],
  ["1801", "? 18.01 18.04"],
  ["9101", "? 93.01 92.03"],
  ["6404", "? 64.08"],
  ["18.14", "–"],
  ["18.123", "–"],
  ["99", "–"],
  ["99.99", "–"],
  ["3912", "–"],
  ["12/18/2000", "–"],
  ["2018-12-01", "–"],
  ["18.11.01.2001", "–"],
  ["-1", "–"],
  ["99999999999999999999", "–"],
])("%j is %s", (input, expected) => {
  expect(told(matchRegion(input, directory))).toBe(expected);
});

test("a declared code book settles undotted codes", () => {
  expect(told(matchRegion("1801", directory, { scheme: "bps" }))).toBe("18.04");
  expect(told(matchRegion("1801", directory, { scheme: "kemendagri" }))).toBe("18.01");
  expect(told(matchRegion("1899", directory, { scheme: "bps" }))).toBe("–");
});

test("a former code is asked about where it is typed, and known for redirects", () => {
  expect(matchRegion("91.01", directory)).toMatchObject({ kind: "ask", reason: "former_code" });
  expect(findFormerCode(directory, "91.01")?.code).toBe("93.01");
  expect(findFormerCode(directory, "18.11")).toBeUndefined();
  expect(directory.byFormerCode.size).toBe(26);
});

test("names are no codes, even with digits", () => {
  for (const text of ["Mesuji", "18 Mesuji", "Kabupaten 2", "<script>", ""]) {
    expect(readCode(text)).toEqual({ kind: "not_code" });
  }
});

import type { DirectoryRegion, RegionDirectory } from "./region-directory.ts";
import type { MatchResult } from "./region-match.ts";

export type CodeScheme = "kemendagri" | "bps";

export type CodeReading =
  /** The text is a name, not a code. */
  | { readonly kind: "not_code" }
  /** Written in full: "18.12", or "18" for a province. */
  | { readonly kind: "code"; readonly code: string }
  /** Four digits without a dot: two code books use the same digits for different regions. */
  | { readonly kind: "digits"; readonly digits: string }
  /** A spreadsheet turned the code into a number or a date; `possible` holds what it may have been. */
  | { readonly kind: "damaged"; readonly possible: readonly string[] }
  /** Digits that are no region's code, such as a full date. */
  | { readonly kind: "unusable" };

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const OTHER_MONTHS: ReadonlyMap<string, string> = new Map([
  ["may", "mei"],
  ["aug", "agu"],
  ["ags", "agu"],
  ["oct", "okt"],
  ["dec", "des"],
]);

/** What a cell or an address holds where a code is expected. Never guesses: 18.1 is neither 18.10 nor 18.01. */
export function readCode(text: string): CodeReading {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .replace(/^['’‘]+/, "")
    .replace(/\s*([.,\-–/])\s*/g, "$1")
    .replace(/\.+$/, "")
    .trim();
  if (!/^[\d']/.test(plain) && !/\d$/.test(plain)) return { kind: "not_code" };
  if (/^\d{2}$/.test(plain)) return { kind: "code", code: plain };
  const dotted = /^(\d{2})[.,\-–](\d{2})$/.exec(plain);
  if (dotted) return { kind: "code", code: `${dotted[1]}.${dotted[2]}` };
  if (/^\d{4}$/.test(plain)) return { kind: "digits", digits: plain };
  return (
    readNumber(plain) ?? readMonthDay(plain) ?? (/\p{L}/u.test(plain) ? { kind: "not_code" } : { kind: "unusable" })
  );
}

/** The region that had this Kemendagri code before it moved, where no other region has it now. */
export function findFormerCode<R extends DirectoryRegion>(directory: RegionDirectory<R>, code: string): R | undefined {
  return directory.byFormerCode.get(code);
}

/** Which region a code means; with a declared scheme four digits need no asking. */
export function matchCode<R extends DirectoryRegion>(
  reading: Exclude<CodeReading, { kind: "not_code" }>,
  directory: RegionDirectory<R>,
  scheme?: CodeScheme,
): MatchResult<R> {
  switch (reading.kind) {
    case "unusable":
      return { kind: "none", reason: "unknown_code", suggestions: [] };
    case "code": {
      const region = directory.byCode.get(reading.code);
      if (region !== undefined) return { kind: "match", region, via: "code" };
      const moved = directory.byFormerCode.get(reading.code);
      return ask(moved === undefined ? [] : [moved], "former_code");
    }
    case "damaged":
      return ask(
        reading.possible.flatMap((code) => directory.byCode.get(code) ?? []),
        "damaged_code",
      );
    case "digits":
      return matchDigits(reading.digits, directory, scheme);
  }
}

function matchDigits<R extends DirectoryRegion>(
  digits: string,
  directory: RegionDirectory<R>,
  scheme: CodeScheme | undefined,
): MatchResult<R> {
  const dotted = `${digits.slice(0, 2)}.${digits.slice(2)}`;
  const byKemendagri = directory.byCode.get(dotted) ?? directory.byFormerCode.get(dotted);
  const byBps = directory.byBpsCode.get(digits);
  const declared = scheme === "kemendagri" ? byKemendagri : scheme === "bps" ? byBps : undefined;
  if (declared !== undefined) return { kind: "match", region: declared, via: "code" };
  if (scheme !== undefined) return { kind: "none", reason: "unknown_code", suggestions: [] };
  if (byKemendagri !== undefined && byKemendagri === byBps) return { kind: "match", region: byBps, via: "code" };
  return ask(
    [byKemendagri, byBps].filter((region) => region !== undefined),
    "code_books",
  );
}

function ask<R extends DirectoryRegion>(
  candidates: readonly R[],
  reason: "former_code" | "damaged_code" | "code_books",
): MatchResult<R> {
  return candidates.length > 0
    ? { kind: "ask", candidates, reason }
    : { kind: "none", reason: "unknown_code", suggestions: [] };
}

/** Numbers that a spreadsheet makes of codes: 18.1, 18.100, 1.812 (thousands), 1.812E1. */
function readNumber(plain: string): CodeReading | undefined {
  if (/^\d([.,]\d+)?e\+?\d{1,2}$/i.test(plain)) {
    const number = Number(plain.replace(",", "."));
    const code = number >= 1000 ? String(number) : number.toFixed(2).replace(/0$/, "");
    return /^\d{4}$/.test(code) ? damaged(`${code.slice(0, 2)}.${code.slice(2)}`) : (readNumber(code) ?? damaged(code));
  }
  const [whole = "", fraction] = plain.split(/[.,]/);
  if (!/^\d{1,2}[.,]\d{1,3}$/.test(plain) || fraction === undefined) return undefined;
  if (whole.length === 1)
    return fraction.length === 3 ? damaged(`${whole}${fraction[0]}.${fraction.slice(1)}`) : undefined;
  if (fraction.length === 1) return damaged(`${whole}.${fraction}0`, `${whole}.0${fraction}`);
  return fraction.length === 3 && fraction.endsWith("0") ? damaged(`${whole}.${fraction.slice(0, 2)}`) : undefined;
}

/** Days and months that a spreadsheet makes of codes: Dec-18, 18 Des, 18/12. Either number may have come first. */
function readMonthDay(plain: string): CodeReading | undefined {
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(plain);
  if (slashed) return monthDay(slashed[1] ?? "", slashed[2] ?? "");
  const match = /^(\d{1,2})[\s\-.]*(\p{L}{3,9})$/u.exec(plain) ?? /^(\p{L}{3,9})[\s\-.]*(\d{1,2})$/u.exec(plain);
  if (match === null) return undefined;
  const [first = "", second = ""] = match.slice(1);
  const word = (/^\d/.test(first) ? second : first).toLowerCase().slice(0, 3);
  const month = MONTHS.indexOf(OTHER_MONTHS.get(word) ?? word) + 1;
  return month === 0 ? undefined : monthDay(/^\d/.test(first) ? first : second, String(month));
}

function monthDay(first: string, second: string): CodeReading {
  const [one, other] = [first.padStart(2, "0"), second.padStart(2, "0")];
  return damaged(`${one}.${other}`, `${other}.${one}`);
}

function damaged(...possible: string[]): CodeReading {
  return { kind: "damaged", possible: [...new Set(possible)] };
}

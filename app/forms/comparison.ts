import { cleanText, cutText, readText } from "./query-text.ts";

/** What `tahun` asks for. Swapped ends are put right; `refused` keeps what was typed and means the default. */
export type YearChoice =
  | { readonly kind: "default" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly swapped: boolean }
  | { readonly kind: "refused"; readonly text: string };

export type ComparisonQuery = {
  /** What was asked for, one text a region, in order and with repeats. */
  readonly tokens: readonly string[];
  /** Whether the regions were written as one list without odd blanks and empty entries, as in the canonical address. */
  readonly asList: boolean;
  readonly years: YearChoice;
};

const MAX_TOKENS = 20;
const MAX_TOKEN_CHARACTERS = 80;

/** The selection of `/bandingkan` from its address. Never fails: what cannot be used is told apart later. */
export function parseComparison(params: URLSearchParams): ComparisonQuery {
  const given = params.getAll("daerah");
  const tokens = given
    .flatMap((list) => list.split(","))
    .map((token) => cutText(cleanText(token), MAX_TOKEN_CHARACTERS))
    .filter((token) => token !== "")
    .slice(0, MAX_TOKENS);
  return {
    tokens,
    asList: given.length <= 1 && (given[0] ?? "") === tokens.join(","),
    years: parseYears(readText(params, "tahun")),
  };
}

export function parseYears(text: string): YearChoice {
  if (text === "") return { kind: "default" };
  const year = /^[1-9]\d{3}$/.exec(text);
  if (year) return { kind: "year", year: Number(text) };
  const range = /^([1-9]\d{3})-([1-9]\d{3})$/.exec(text);
  if (range === null) return { kind: "refused", text };
  const [a, b] = [Number(range[1]), Number(range[2])];
  return { kind: "range", from: Math.min(a, b), to: Math.max(a, b), swapped: a > b };
}

/** The years as the canonical address writes them; `undefined` where the default holds. */
export function formatYears(years: YearChoice): string | undefined {
  if (years.kind === "year") return String(years.year);
  return years.kind === "range" ? `${years.from}-${years.to}` : undefined;
}

/** What the comparison is asked for by these years; nothing where the default holds. */
export function askedYears(years: YearChoice): { year?: number; years?: { from: number; to: number } } {
  if (years.kind === "year") return { year: years.year };
  return years.kind === "range" ? { years: { from: years.from, to: years.to } } : {};
}

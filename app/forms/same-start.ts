import { SAME_START_RANGE } from "../domain/same-start.ts";
import type { SameStartAsk, SameStartView } from "../domain/same-start-view.ts";
import { readPage, readText } from "./query-text.ts";

/** What `/daerah/:code/naik` is asked for. `refused` are the parameters that were refused, as typed. */
export type SameStartQuery = {
  readonly ask: SameStartAsk;
  readonly page: number;
  readonly ranks: boolean;
  readonly refused: readonly { readonly name: string; readonly text: string }[];
};

/** Widest range around the own start that an address may ask for, in hundredths. */
const WIDEST_RANGE = 100;

export function parseSameStart(params: URLSearchParams): SameStartQuery {
  const from = readYear(params, "dari");
  const to = readYear(params, "ke");
  const range = readRange(params);
  const page = readPage(params);
  const ranks = readText(params, "peringkat");
  const refused = [
    { name: "dari", text: from.refused },
    { name: "ke", text: to.refused },
    { name: "rentang", text: range.refused },
    { name: "peringkat", text: ranks === "" || ranks === "1" ? undefined : ranks },
    { name: "halaman", text: page.refused },
  ];
  return {
    ask: {
      ...(from.value === undefined ? {} : { from: from.value }),
      ...(to.value === undefined ? {} : { to: to.value }),
      range: range.value,
    },
    page: page.value,
    ranks: ranks === "1",
    refused: refused.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
  };
}

/** The same query under the names of the address: years only where they were given and followed. */
export function linkOf({ ask, ranks }: Pick<SameStartQuery, "ask" | "ranks">, { note, group }: SameStartView) {
  const followed = group !== null && (note === null || note.kind === "swapped");
  return {
    from: followed && ask.from !== undefined ? group.from : undefined,
    to: followed && ask.to !== undefined ? group.to : undefined,
    range: ask.range,
    ranks,
  };
}

function readYear(params: URLSearchParams, name: string): { value: number | undefined; refused: string | undefined } {
  const text = readText(params, name);
  if (/^[1-9]\d{3}$/.test(text)) return { value: Number(text), refused: undefined };
  return { value: undefined, refused: text === "" ? undefined : text };
}

/** "0,30", "0.3", "1": index points, at most two decimals. */
function readRange(params: URLSearchParams): { value: number; refused: string | undefined } {
  const text = readText(params, "rentang");
  const parts = /^(\d)(?:[.,](\d{1,2}))?$/.exec(text);
  const hundredths = parts === null ? 0 : Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
  if (hundredths >= 1 && hundredths <= WIDEST_RANGE) return { value: hundredths, refused: undefined };
  return { value: SAME_START_RANGE, refused: text === "" ? undefined : text };
}

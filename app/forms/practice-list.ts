import type { StatusWord } from "../domain/practice-columns.ts";
import { COST_CLASSES } from "../domain/practice-cost.ts";
import type { AskedPractices, PracticeOrder } from "../domain/practice-list-view.ts";
import { REGION_SIZES } from "../domain/region-size.ts";
import { readChoice, readPage, readText } from "./query-text.ts";
import { KIND_WORDS } from "./region-list.ts";

/** Words of the address for how a practice stands. */
export const STATUS_SLUGS = {
  planned: "rencana",
  running: "berjalan",
  changed: "berubah",
  stopped: "berhenti",
  unconfirmed: "belum-dikonfirmasi",
  lesson: "pelajaran",
} as const satisfies Record<StatusWord, string>;

export const ORDER_SLUGS = {
  newest: "baru",
  fit: "cocok",
  name: "nama",
} as const satisfies Record<PracticeOrder, string>;

/** What the address of `/praktik` asks for. `refused` are the parameters that were not understood, as typed. */
export type PracticeListQuery = AskedPractices & { readonly refused: readonly { name: string; text: string }[] };

const LEVEL = /^[0-5]$/;

/** @param instruments codes of the instruments there are, with their highest number of an indicator */
export function parsePracticeList(
  params: URLSearchParams,
  instruments: readonly { readonly code: string; readonly indicators: readonly { readonly no: number }[] }[],
): PracticeListQuery {
  const refused: { name: string; text: string }[] = [];
  const take = <Value>(
    name: string,
    { value, refused: text }: { value: Value; refused: string | undefined },
  ): Value => {
    if (text !== undefined) refused.push({ name, text });
    return value;
  };
  const choose = <Choice extends string>(name: string, choices: readonly Choice[]) =>
    take(name, readChoice(params, name, choices));
  const number = (name: string, pattern: RegExp) => {
    const text = readText(params, name);
    const isGood = pattern.test(text);
    return take(name, { value: isGood ? Number(text) : undefined, refused: isGood || text === "" ? undefined : text });
  };
  const named = choose(
    "instrumen",
    instruments.map(({ code }) => code),
  );
  const indicator = take("indikator", readIndicator(readText(params, "indikator"), named, instruments));
  const province = number("provinsi", /^\d\d$/);
  const status = choose("status", Object.values(STATUS_SLUGS));
  const kind = choose("jenis", ["provinsi", "kabupaten", "kota"] as const);
  const order = choose("urut", Object.values(ORDER_SLUGS));
  return {
    q: readText(params, "q"),
    instrument: indicator?.instrument ?? named,
    indicator: indicator?.no,
    from: number("dari-level", LEVEL),
    to: number("ke-level", LEVEL),
    kind: kind && KIND_WORDS[kind],
    size: choose(
      "ukuran",
      REGION_SIZES.map(({ slug }) => slug),
    ),
    provinceCode: province === undefined ? undefined : String(province).padStart(2, "0"),
    cost: choose(
      "biaya",
      COST_CLASSES.map(({ slug }) => slug),
    ),
    evidence: number("bukti", LEVEL),
    status: keyOf(STATUS_SLUGS, status),
    order: keyOf(ORDER_SLUGS, order) ?? "newest",
    region: readText(params, "daerah"),
    page: take("halaman", readPage(params)),
    refused,
  };
}

type Instruments = Parameters<typeof parsePracticeList>[1];

/** "spbe-2020/15", or "15" on the instrument that is named beside it or on any. */
function readIndicator(text: string, named: string | undefined, instruments: Instruments) {
  const [, code, digits] = /^(?:([a-z0-9-]+)\/)?(\d{1,3})$/.exec(text) ?? [];
  const no = Number(digits);
  const asked = code ?? named;
  const fits = instruments.filter(
    (one) => (asked === undefined || one.code === asked) && one.indicators.some((indicator) => indicator.no === no),
  );
  if (text === "") return { value: undefined, refused: undefined };
  if (fits.length === 0) return { value: undefined, refused: text };
  return { value: { instrument: asked, no }, refused: undefined };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

/** The same query under the names and in the order of the address; what was refused is gone, defaults are left out. */
export function practiceListLink(query: AskedPractices, regionCode: string | undefined) {
  const { instrument, indicator, order, page } = query;
  const kind =
    query.kind &&
    (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).find((word) => KIND_WORDS[word] === query.kind);
  return {
    q: query.q || undefined,
    indikator:
      indicator === undefined ? undefined : instrument === undefined ? `${indicator}` : `${instrument}/${indicator}`,
    instrumen: indicator === undefined ? instrument : undefined,
    "dari-level": query.from?.toString(),
    "ke-level": query.to?.toString(),
    jenis: kind,
    ukuran: query.size,
    provinsi: query.provinceCode,
    biaya: query.cost,
    bukti: query.evidence?.toString(),
    status: query.status && STATUS_SLUGS[query.status],
    daerah: regionCode,
    urut: order === "newest" ? undefined : ORDER_SLUGS[order],
    halaman: page === 1 ? undefined : String(page),
  };
}

/**
 * The one query that says the same: names in their order, no empty or default parts, codes for names. `undefined` where the
 * address says it so already. Parts of other pages' (a print view) and refused ones go along.
 */
export function findPlainer(
  params: URLSearchParams,
  chosen: Readonly<Record<string, string | undefined>>,
  refused: readonly { readonly name: string; readonly text: string }[],
): string | undefined {
  const plain = Object.keys(chosen).flatMap((name) => {
    const text = chosen[name] ?? refused.find((one) => one.name === name)?.text;
    return text === undefined ? [] : [[name, text] as const];
  });
  const others = [...params].filter(([name]) => !Object.hasOwn(chosen, name));
  const own = [...params].filter(([name]) => Object.hasOwn(chosen, name));
  if (
    own.length === plain.length &&
    own.every(([name, text], at) => name === plain[at]?.[0] && text === plain[at]?.[1])
  ) {
    return undefined;
  }
  return [...plain, ...others].map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
}

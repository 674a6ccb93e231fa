import type { NodeLevel } from "../domain/instrument.ts";

const MAX_ROWS = 1000;
const DEFAULT_ROWS = 500;
const MAX_PAGE = 100_000;
const MAX_CODES = 600;

const LEVEL_WORDS: ReadonlyMap<string, NodeLevel> = new Map([
  ["indeks", "index"],
  ["domain", "domain"],
  ["aspek", "aspect"],
  ["indikator", "indicator"],
]);

const NAMES = ["halaman", "limit", "daerah", "tahun", "instrumen", "tingkat"];

/** Which values `/data/nilai.json` gives. `undefined` means all. */
export type ScorePageQuery = {
  readonly page: number;
  readonly limit: number;
  readonly codes: readonly string[] | undefined;
  /** First and last year. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly instrument: string | undefined;
  readonly level: NodeLevel | undefined;
};

export type ScorePageResult =
  | { readonly ok: true; readonly value: ScorePageQuery }
  | { readonly ok: false; readonly galat: string };

/**
 * Reads the parameters strictly, because a program that is misread would take the wrong rows for right ones: whatever
 * is unknown, repeated or out of bounds is refused in a sentence that names the parameter.
 */
export function parseScorePage(params: URLSearchParams, instruments: readonly string[]): ScorePageResult {
  const unknown = [...params.keys()].find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    return refuse(`Parameter ${unknown.slice(0, 50)} tidak dikenal; yang ada: ${NAMES.join(", ")}.`);
  const repeated = NAMES.find((name) => params.getAll(name).length > 1);
  if (repeated !== undefined) return refuse(`Parameter ${repeated} hanya boleh satu kali.`);
  const page = readWhole(params.get("halaman"), 1, MAX_PAGE);
  if (page === undefined) return refuse(`Parameter halaman harus bilangan bulat dari 1 sampai ${MAX_PAGE}.`);
  const limit = readWhole(params.get("limit"), DEFAULT_ROWS, MAX_ROWS);
  if (limit === undefined) return refuse(`Parameter limit harus bilangan bulat dari 1 sampai ${MAX_ROWS}.`);
  const filters = readFilters(params, instruments);
  return typeof filters === "string" ? refuse(filters) : { ok: true, value: { page, limit, ...filters } };
}

/** The query of an address that gives another page of the same rows. */
export function formatScorePage({ page, limit, codes, years, instrument, level }: ScorePageQuery): string {
  const word = [...LEVEL_WORDS].find(([, one]) => one === level)?.[0];
  const parts = [
    codes && `daerah=${codes.join(",")}`,
    years && `tahun=${years.from === years.to ? years.from : `${years.from}-${years.to}`}`,
    instrument && `instrumen=${instrument}`,
    word && `tingkat=${word}`,
    `halaman=${page}`,
    `limit=${limit}`,
  ];
  return parts.filter((part) => part !== undefined).join("&");
}

function readFilters(
  params: URLSearchParams,
  instruments: readonly string[],
): Omit<ScorePageQuery, "page" | "limit"> | string {
  const codes = params.get("daerah")?.split(",");
  if (codes !== undefined && (codes.length > MAX_CODES || !codes.every((code) => /^\d\d(\.\d\d)?$/.test(code)))) {
    return `Parameter daerah harus kode Kemendagri dengan titik, dipisah koma, paling banyak ${MAX_CODES}: daerah=18.12,18.11.`;
  }
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(params.get("tahun") ?? "") ?? [];
  if (params.has("tahun") && (from === undefined || to === undefined || from > to)) {
    return "Parameter tahun harus satu tahun atau rentang dari yang lama: tahun=2024 atau tahun=2021-2024.";
  }
  const instrument = params.get("instrumen") ?? undefined;
  if (instrument !== undefined && !instruments.includes(instrument)) {
    return `Parameter instrumen tidak dikenal; yang ada: ${instruments.join(", ")}.`;
  }
  const level = LEVEL_WORDS.get(params.get("tingkat") ?? "");
  if (params.has("tingkat") && level === undefined) {
    return `Parameter tingkat tidak dikenal; yang ada: ${[...LEVEL_WORDS.keys()].join(", ")}.`;
  }
  const years = from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
  return { codes: codes && [...new Set(codes)], years, instrument, level };
}

/** A whole number from 1, written in digits only. */
function readWhole(text: string | null, whenMissing: number, max: number): number | undefined {
  if (text === null) return whenMissing;
  const value = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= max ? value : undefined;
}

function refuse(galat: string): ScorePageResult {
  return { ok: false, galat };
}

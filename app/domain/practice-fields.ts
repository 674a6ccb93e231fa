import type { Practice } from "./practice.ts";
import type { RecordFields } from "./record.ts";

/** Most rows of each repeated group; the form shows those in use and a few empty ones. */
export const PRACTICE_ROWS = { indicators: 50, results: 6, links: 8 } as const;

const numbered = (names: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

/** Names of one row's fields. */
export const INDICATOR_ROW = ["indikator", "dari", "ke"] as const;
export const RESULT_ROW = ["ukuran", "sebelum", "sesudah", "tahun", "rujukan"] as const;
export const LINK_ROW = ["bagian", "tautan", "lisensi"] as const;

/** The short form: seven questions, of which indicator and level are one. */
const SHORT_FIELDS = [
  "judul",
  ...numbered(INDICATOR_ROW, PRACTICE_ROWS.indicators),
  "masalah",
  "langkah",
  "hasil",
  "kendala",
  "status",
] as const;

/** What the full form adds. */
const FULL_FIELDS = [
  "ringkasan",
  "jenis",
  "digital",
  "inisiator",
  "unit",
  "mitra",
  "asal",
  "mulai",
  "biaya-dari",
  "biaya-sampai",
  "minggu-dari",
  "minggu-sampai",
  "tim",
  "syarat",
  "dasar",
  ...numbered(RESULT_ROW, PRACTICE_ROWS.results),
  "fakta",
  "analisis",
  "tingkat",
  "keberlanjutan",
  ...numbered(LINK_ROW, PRACTICE_ROWS.links),
] as const;

/** All fields in the order of the form; drafts and revisions hold the texts under these names. */
export const PRACTICE_FIELDS: readonly string[] = [...SHORT_FIELDS, ...FULL_FIELDS];

/** Fields written in Markdown and shown as text with headings, lists and links. */
export const MARKDOWN_FIELDS = [
  "masalah",
  "langkah",
  "hasil",
  "kendala",
  "syarat",
  "dasar",
  "fakta",
  "analisis",
  "keberlanjutan",
] as const;

/** Most characters of each text; the form says them. */
export const PRACTICE_LIMITS = {
  title: 140,
  line: 200,
  /** Words of the summary, as competitions of public innovation ask. */
  summaryWords: 200,
  text: 6000,
  address: 300,
} as const;

/** The practice as its form shows it. */
export function practiceFields(practice: Practice): RecordFields {
  const { indicators, results, links } = practice;
  return {
    judul: practice.title,
    ...rows(indicators, PRACTICE_ROWS.indicators, INDICATOR_ROW, ({ instrument, no, from, to }) => [
      `${instrument}/${no}`,
      text(from),
      text(to),
    ]),
    masalah: practice.problem,
    langkah: practice.steps,
    hasil: practice.outcome,
    kendala: practice.setbacks,
    status: practice.status,
    ringkasan: practice.summary,
    jenis: practice.kind,
    digital: practice.digital ?? "",
    inisiator: practice.initiator,
    unit: practice.unit,
    mitra: practice.partners,
    asal: practice.origin,
    mulai: practice.started ?? "",
    "biaya-dari": text(practice.cost.min),
    "biaya-sampai": text(practice.cost.max),
    "minggu-dari": text(practice.weeks.min),
    "minggu-sampai": text(practice.weeks.max),
    tim: text(practice.team),
    syarat: practice.requirements,
    dasar: practice.legalBasis,
    ...rows(results, PRACTICE_ROWS.results, RESULT_ROW, ({ measure, before, after, year, source }) => [
      measure,
      before,
      after,
      year,
      source,
    ]),
    fakta: practice.facts,
    analisis: practice.analysis,
    tingkat: practice.levelReached,
    keberlanjutan: practice.sustainability,
    ...rows(links, PRACTICE_ROWS.links, LINK_ROW, ({ title, href, licence }) => [title, href, licence]),
  };
}

function rows<Item>(
  items: readonly Item[],
  most: number,
  names: readonly string[],
  textsOf: (item: Item) => readonly string[],
): RecordFields {
  return Object.fromEntries(
    Array.from({ length: most }, (_, at) => {
      const item = items[at];
      const texts = item === undefined ? [] : textsOf(item);
      return names.map((name, part) => [`${name}-${at + 1}`, texts[part] ?? ""]);
    }).flat(),
  );
}

function text(value: number | null): string {
  return value === null ? "" : String(value);
}

import { z } from "zod";
import { findNode, type Instrument } from "../../domain/instrument.ts";
import { PRACTICE_KINDS, PRACTICE_STATUSES } from "../../domain/practice.ts";
import { PRACTICE_LIMITS } from "../../domain/practice-fields.ts";
import { indicatorNumbers, oneOf, optionalText, text } from "./csv-fields.server.ts";
import { at, type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";

const FILE = "practices.csv";

const passage = z.string().trim().max(PRACTICE_LIMITS.text, "terlalu panjang");

const shape = {
  slug: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "hanya boleh huruf kecil, angka, dan tanda hubung"),
  region: text,
  title: text.max(PRACTICE_LIMITS.title, "terlalu panjang"),
  status: oneOf(PRACTICE_STATUSES),
  kind: oneOf(PRACTICE_KINDS),
  instrument: text,
  indicators: indicatorNumbers,
  problem: passage,
  steps: passage,
  outcome: passage,
  setbacks: passage,
  source: text,
  confidence: oneOf(["high", "medium", "low"]),
  note: optionalText,
};

/** A practice summed up from a public source. Texts are Markdown; "" is not stated. */
export type StarterPractice = Row<z.output<z.ZodObject<typeof shape>>>;

type Known = {
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly instruments: readonly Instrument[];
};

export function parsePractices(csv: string, known: Known, findings: Findings): StarterPractice[] {
  const practices = parseTable(FILE, csv, shape, findings);
  reportDuplicates(FILE, practices, ({ slug }) => slug, findings);
  for (const practice of practices) {
    for (const what of unknownParts(practice, known)) findings.problems.push(`${at(FILE, practice.line)}: ${what}`);
  }
  return practices;
}

function unknownParts({ region, source, instrument: code, indicators }: StarterPractice, known: Known): string[] {
  const problems: string[] = [];
  if (!known.regions.has(region)) problems.push(`kode daerah ${region} tidak dikenal`);
  if (!known.sources.has(source)) problems.push(`sumber ${source} tidak dikenal`);
  const instrument = known.instruments.find((candidate) => candidate.code === code);
  if (instrument === undefined) return [...problems, `instrumen ${code} tidak dikenal`];
  const missing = indicators.filter((no) => findNode(instrument, { level: "indicator", no }) === undefined);
  return [...problems, ...missing.map((no) => `indikator ${no} tidak ada dalam instrumen ${code}`)];
}

import { z } from "zod";
import { parseDay } from "../../domain/days.ts";
import { findNode, type Instrument } from "../../domain/instrument.ts";
import { VISIT_FORMS, VISIT_KINDS } from "../../domain/visit.ts";
import { REPORT_LIMITS, REPORT_ROWS } from "../../domain/visit-report.ts";
import { indicatorNumbers, oneOf, optionalDate, optionalText, text, whole } from "./csv-fields.server.ts";
import { at, type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";

const FILE = "visits.csv";
const QUESTIONS_FILE = "visit-questions.csv";

const line = z.string().trim().max(REPORT_LIMITS.line, "terlalu panjang");
const passage = z.string().trim().max(REPORT_LIMITS.text, "terlalu panjang");

const shape = {
  slug: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "hanya boleh huruf kecil, angka, dan tanda hubung"),
  visitor: optionalText,
  visitor_name: text,
  host: text,
  host_name: text,
  date: optionalDate,
  date_precision: oneOf(["day", "month", "year", "unknown"]),
  form: oneOf(VISIT_FORMS),
  kind: oneOf(VISIT_KINDS),
  instrument: text,
  indicators: indicatorNumbers,
  topic: text.max(REPORT_LIMITS.topic, "terlalu panjang"),
  led_by: line,
  received_by: line,
  people: line,
  conclusions: passage,
  follow_up: passage,
  source: text,
  confidence: oneOf(["high", "medium", "low"]),
  note: optionalText,
};

const questionShape = {
  visit: text,
  no: whole.refine((no) => no >= 1 && no <= REPORT_ROWS.questions, `di luar 1–${REPORT_ROWS.questions}`),
  question: text.max(REPORT_LIMITS.question, "terlalu panjang"),
  answer: passage,
};

/** A visit summed up from a public source: functions instead of persons, "" is not published. */
export type StarterVisit = Row<z.output<z.ZodObject<typeof shape>>> & {
  readonly questions: readonly StarterVisitQuestion[];
};

export type StarterVisitQuestion = { readonly no: number; readonly question: string; readonly answer: string };

type Known = {
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly instruments: readonly Instrument[];
};

/** The visits of the content with the questions of each, in the order of their numbers. */
export function parseVisits(
  csv: { readonly visits: string; readonly questions: string },
  known: Known,
  findings: Findings,
): StarterVisit[] {
  const visits = parseTable(FILE, csv.visits, shape, findings);
  reportDuplicates(FILE, visits, ({ slug }) => slug, findings);
  const questions = parseTable(QUESTIONS_FILE, csv.questions, questionShape, findings);
  reportDuplicates(QUESTIONS_FILE, questions, ({ visit, no }) => `${visit} ${no}`, findings);
  const slugs = new Set(visits.map(({ slug }) => slug));
  for (const { visit, line: place } of questions) {
    if (!slugs.has(visit)) findings.problems.push(`${at(QUESTIONS_FILE, place)}: kunjungan ${visit} tidak dikenal`);
  }
  return visits.map((row) => {
    const visit = {
      ...row,
      questions: questions
        .filter((one) => one.visit === row.slug)
        .map(({ no, question, answer }) => ({ no, question, answer }))
        .sort((a, b) => a.no - b.no),
    };
    for (const what of problemsOf(visit, known)) findings.problems.push(`${at(FILE, visit.line)}: ${what}`);
    return visit;
  });
}

function problemsOf({ visitor, host, source, instrument: code, indicators, ...rest }: StarterVisit, known: Known) {
  const problems = [visitor, host]
    .filter((region) => region !== null && !known.regions.has(region))
    .map((region) => `kode daerah ${region} tidak dikenal`);
  if (!known.sources.has(source)) problems.push(`sumber ${source} tidak dikenal`);
  if (!isAsPrecise(rest)) problems.push(`tanggal ${rest.date ?? "kosong"} tidak cocok dengan ${rest.date_precision}`);
  const instrument = known.instruments.find((candidate) => candidate.code === code);
  if (instrument === undefined) return [...problems, `instrumen ${code} tidak dikenal`];
  const missing = indicators.filter((no) => findNode(instrument, { level: "indicator", no }) === undefined);
  return [...problems, ...missing.map((no) => `indikator ${no} tidak ada dalam instrumen ${code}`)];
}

function isAsPrecise({ date, date_precision: precision }: Pick<StarterVisit, "date" | "date_precision">): boolean {
  if (precision === "unknown") return date === null;
  if (precision === "day") return date !== null && parseDay(date) !== undefined;
  return date?.length === (precision === "month" ? 7 : 4);
}

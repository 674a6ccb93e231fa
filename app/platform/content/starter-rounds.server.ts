import type { z } from "zod";
import { flag, oneOf, optionalText, optionalWhole, text, year } from "./csv-fields.server.ts";
import { at, type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";
import type { CheckReferences } from "./starter-references.server.ts";
import type { StarterSource } from "./starter-sources.server.ts";

const ROUNDS = "rounds.csv";
const ABSENCES = "absences.csv";

const roundShape = {
  year,
  instrument: text,
  kind: oneOf(["evaluation", "monitoring"]),
  guide: optionalText,
  decree: optionalText,
  bodies: optionalWhole,
  local_bodies: optionalWhole,
  list_complete: flag,
  published: flag,
  source: text,
  note: optionalText,
};

const absenceShape = {
  region: text,
  year,
  instrument: text,
  kind: oneOf(["not_assessed", "not_applicable", "withheld"]),
  source: text,
  note: optionalText,
};

export type StarterRound = Row<z.output<z.ZodObject<typeof roundShape>>>;
export type StarterAbsence = Row<z.output<z.ZodObject<typeof absenceShape>>>;

/** Rounds of assessment. A decree they name ("Kepmen PANRB 13/2024") must be one of the sources, by its number. */
export function parseRounds(
  csv: string,
  check: CheckReferences,
  sources: readonly StarterSource[],
  findings: Findings,
): StarterRound[] {
  const rounds = parseTable(ROUNDS, csv, roundShape, findings);
  const decrees = new Set(sources.flatMap(({ kind, number }) => (kind === "decree" ? [`Kepmen PANRB ${number}`] : [])));
  reportDuplicates(ROUNDS, rounds, (row) => `${row.year} ${row.instrument}`, findings);
  for (const row of rounds) {
    check(ROUNDS, row, findings);
    if (row.decree !== null && !decrees.has(row.decree)) {
      findings.problems.push(`${at(ROUNDS, row.line)}: keputusan ${row.decree} tidak ada di sources.csv`);
    }
  }
  return rounds;
}

/** Missing values that a source explains, beside those that follow from the rounds. */
export function parseAbsences(csv: string, check: CheckReferences, findings: Findings): StarterAbsence[] {
  const absences = parseTable(ABSENCES, csv, absenceShape, findings);
  reportDuplicates(ABSENCES, absences, (row) => `${row.region} ${row.year} ${row.instrument}`, findings);
  for (const row of absences) check(ABSENCES, row, findings);
  return absences;
}

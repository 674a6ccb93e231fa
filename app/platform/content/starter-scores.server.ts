import type { z } from "zod";
import { INDEX_NODE, type InstrumentNode, type NodeLevel } from "../../domain/instrument.ts";
import { oneOf, optionalText, printedNumber, printedScore, text, whole, year } from "./csv-fields.server.ts";
import { type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";
import type { CheckReferences } from "./starter-references.server.ts";

const SCORES = "scores.csv";
const DETAILS = "score-details.csv";
const AVERAGES = "averages.csv";

const confidence = oneOf(["high", "medium", "low"]);
const roundKind = oneOf(["evaluation", "monitoring", "self_assessment", "unknown"]);

const scoreShape = {
  region: text,
  year,
  instrument: text,
  value: printedScore,
  band: optionalText,
  round_kind: roundKind,
  source: text,
  place: optionalText,
  confidence,
  note: optionalText,
};

const detailShape = {
  region: text,
  year,
  instrument: text,
  level: oneOf(["domain", "aspect", "indicator"]),
  no: whole,
  value: printedScore,
  round_kind: roundKind,
  source: text,
  place: optionalText,
  confidence,
  note: optionalText,
};

const averageShape = {
  year,
  instrument: text,
  body_group: text,
  measure: oneOf(["index", "domain", "aspect", "target", "respondents"]),
  no: whole,
  value: printedNumber,
  source: text,
  place: optionalText,
  confidence,
  note: optionalText,
};

/** A claim on an index, domain, aspect or indicator, from either of the two score files. */
export type StarterClaim = Row<
  Omit<z.output<z.ZodObject<typeof scoreShape>>, "place"> & { file: string; node: InstrumentNode; place: string }
>;
export type StarterAverage = Row<z.output<z.ZodObject<typeof averageShape>>>;

export function parseScores(csv: string, check: CheckReferences, findings: Findings): StarterClaim[] {
  const rows = parseTable(SCORES, csv, scoreShape, findings);
  const claims = rows.map((row) => ({ ...row, place: row.place ?? "", file: SCORES, node: INDEX_NODE }));
  return checkClaims(SCORES, claims, check, findings);
}

export function parseDetails(csv: string, check: CheckReferences, findings: Findings): StarterClaim[] {
  const rows = parseTable(DETAILS, csv, detailShape, findings);
  const claims = rows.map(({ level, no, ...row }) => ({
    ...row,
    place: row.place ?? "",
    band: null,
    file: DETAILS,
    node: { level, no },
  }));
  return checkClaims(DETAILS, claims, check, findings);
}

function checkClaims(file: string, claims: StarterClaim[], check: CheckReferences, findings: Findings): StarterClaim[] {
  reportDuplicates(file, claims, keyOfClaim, findings);
  for (const claim of claims) check(file, claim, findings);
  return claims;
}

/** What a claim is unique by, among standing claims (decision 11). */
function keyOfClaim({ region, year, instrument, node, round_kind, source, place }: StarterClaim): string {
  return [region, year, instrument, node.level, node.no, round_kind, source, place].join(" ");
}

const MEASURED: Record<StarterAverage["measure"], NodeLevel> = {
  index: "index",
  domain: "domain",
  aspect: "aspect",
  target: "index",
  respondents: "index",
};

/** Means, targets and numbers of bodies as the ministry printed them. */
export function parseAverages(csv: string, check: CheckReferences, findings: Findings): StarterAverage[] {
  const averages = parseTable(AVERAGES, csv, averageShape, findings);
  const keyOf = (row: StarterAverage) =>
    [row.year, row.body_group, row.measure, row.no, row.source, row.place ?? ""].join(" ");
  reportDuplicates(AVERAGES, averages, keyOf, findings);
  for (const row of averages) {
    check(AVERAGES, { ...row, node: { level: MEASURED[row.measure], no: row.no } }, findings);
  }
  return averages;
}

import { createHash } from "node:crypto";
import type { Instrument } from "../../domain/instrument.ts";
import { at, type Findings, readTextFile } from "./csv-table.server.ts";
import { glossary } from "./glossary.server.ts";
import { instruments } from "./instruments.server.ts";
import { contentPages } from "./pages.server.ts";
import { peerRecipes } from "./peer-recipes.server.ts";
import { searchLexiconFiles } from "./search-lexicon.server.ts";
import { warnAboutScores } from "./starter-findings.server.ts";
import { parsePractices, type StarterPractice } from "./starter-practices.server.ts";
import { createReferenceCheck } from "./starter-references.server.ts";
import * as regions from "./starter-regions.server.ts";
import { parseAbsences, parseRounds, type StarterAbsence, type StarterRound } from "./starter-rounds.server.ts";
import * as scores from "./starter-scores.server.ts";
import { parseSources, type StarterSource } from "./starter-sources.server.ts";
import { parseVisits, type StarterVisit } from "./starter-visits.server.ts";

const FILES = [
  "regions.csv",
  "region-codes.csv",
  "region-aliases.csv",
  "sources.csv",
  "rounds.csv",
  "scores.csv",
  "score-details.csv",
  "averages.csv",
  "absences.csv",
  "practices.csv",
  "visits.csv",
  "visit-questions.csv",
] as const;

/** Raise it when the same files mean other rows, so that they are loaded again. */
const MEANING = 3;

/** Everything in `content/data`, checked: every code, slug, instrument and node that a row names is there. */
export type StarterContent = {
  /** Fingerprint of the files, instruments, recipes and texts that the search finds: the same hash loads the same rows. */
  readonly hash: string;
  readonly instruments: readonly Instrument[];
  readonly regions: readonly regions.StarterRegion[];
  readonly codes: readonly regions.StarterRegionCode[];
  readonly aliases: readonly regions.StarterRegionAlias[];
  readonly sources: readonly StarterSource[];
  readonly rounds: readonly StarterRound[];
  readonly claims: readonly scores.StarterClaim[];
  readonly averages: readonly scores.StarterAverage[];
  readonly absences: readonly StarterAbsence[];
  readonly practices: readonly StarterPractice[];
  readonly visits: readonly StarterVisit[];
};

export type StarterResult =
  | { readonly ok: true; readonly content: StarterContent; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads and checks the starter content in `folder` (`content/data`). Problems name file and line and refuse the whole;
 * warnings are odd values that their source really prints. Both are Indonesian sentences for the person at the console.
 */
export function readStarterContent(folder: string): StarterResult {
  const findings: Findings = { problems: [], warnings: [] };
  const files = readFiles(folder);
  for (const name of FILES) if (!files.has(name)) findings.problems.push(`${at(name)}: berkas tidak ditemukan`);
  if (findings.problems.length > 0) return { ok: false, problems: findings.problems };
  const content = parseFiles(files, findings);
  if (findings.problems.length > 0) return { ok: false, problems: findings.problems };
  warnAboutScores(content.claims, content.instruments, findings);
  return { ok: true, content, warnings: findings.warnings };
}

/** The `hash` that reading the folder would give, without the work of checking it: a loaded one needs no reading. */
export function fingerprintStarterContent(folder: string): string {
  return hashFiles(readFiles(folder));
}

function readFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of FILES) {
    const csv = readTextFile(folder, name);
    if (csv !== undefined) files.set(name, csv);
  }
  return files;
}

function parseFiles(files: ReadonlyMap<string, string>, findings: Findings): StarterContent {
  const csv = (name: (typeof FILES)[number]) => files.get(name) ?? "";
  const sources = parseSources(csv("sources.csv"), findings);
  const slugs = new Set(sources.map(({ slug }) => slug));
  const regionRows = regions.parseRegions(csv("regions.csv"), slugs, findings);
  const codes = new Set(regionRows.map(({ code }) => code));
  const check = createReferenceCheck(codes, slugs, instruments);
  const known = { regions: codes, sources: slugs, instruments };
  return {
    hash: hashFiles(files),
    instruments,
    regions: regionRows,
    codes: regions.parseRegionCodes(csv("region-codes.csv"), codes, slugs, findings),
    aliases: regions.parseRegionAliases(csv("region-aliases.csv"), codes, findings),
    sources,
    rounds: parseRounds(csv("rounds.csv"), check, sources, findings),
    claims: [
      ...scores.parseScores(csv("scores.csv"), check, findings),
      ...scores.parseDetails(csv("score-details.csv"), check, findings),
    ],
    averages: scores.parseAverages(csv("averages.csv"), check, findings),
    absences: parseAbsences(csv("absences.csv"), check, findings),
    practices: parsePractices(csv("practices.csv"), known, findings),
    visits: parseVisits({ visits: csv("visits.csv"), questions: csv("visit-questions.csv") }, known, findings),
  };
}

function hashFiles(files: ReadonlyMap<string, string>): string {
  return createHash("sha256")
    .update(JSON.stringify([MEANING, [...files], instruments, contentPages, glossary, peerRecipes, searchLexiconFiles]))
    .digest("hex");
}

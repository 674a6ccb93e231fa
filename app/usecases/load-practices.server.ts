import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import {
  insertLoadedPractices,
  insertLoadedRevision,
  type LoadedPractice,
  listLoadedPractices,
  listTakenSlugs,
  type PracticeIndicatorRow,
  type PracticeRow,
  replaceLoadedIndicators,
  updateLoadedPractice,
} from "../../db/queries/starter-practices.server.ts";
import type { Practice } from "../domain/practice.ts";
import { MARKDOWN_FIELDS, practiceFields } from "../domain/practice-fields.ts";
import type { StarterContent } from "../platform/content/starter.server.ts";
import { starterId } from "../platform/content/starter-id.server.ts";
import type { StarterPractice } from "../platform/content/starter-practices.server.ts";
import { regionId, sourceId } from "./load-rows.server.ts";
import { renderStarterTexts } from "./render-starter-texts.server.ts";

const GONE = "Tidak ada lagi dalam data awal.";

/**
 * Brings the practices of the starter content in: new ones as version 1, changed ones as their next version, those that
 * left it withdrawn. What an office claimed is the office's and stays as it is.
 */
export async function loadPractices(
  trx: StarterTransaction,
  { practices, sources }: Pick<StarterContent, "practices" | "sources">,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const before = new Map((await listLoadedPractices(trx)).map((row) => [row.id, row]));
  const dateOf = new Map(sources.map(({ slug, date }) => [slug, date]));
  const wanted = practices.map((practice) => toRow(practice, { at, read: dateOf.get(practice.source) ?? null }));
  const fresh = wanted.filter(({ id }) => !before.has(id));
  const taken = await listTakenSlugs(
    trx,
    fresh.map(({ slug }) => slug),
  );
  const added = fresh.map((row) => (taken.has(row.slug) ? { ...row, slug: `${row.slug}-${row.id.slice(0, 8)}` } : row));
  await insertLoadedPractices(trx, added);
  for (const row of added) await insertLoadedRevision(trx, row);
  for (const row of wanted) {
    const standing = before.get(row.id);
    if (standing !== undefined && standing.office_id === null) await bringUpToDate(trx, standing, row);
  }
  for (const practice of practices) {
    const id = practiceId(practice.slug);
    if (before.get(id)?.office_id == null) await replaceLoadedIndicators(trx, id, indicatorRows(practice));
  }
  const kept = new Set(wanted.map(({ id }) => id));
  for (const { id, office_id, state } of before.values()) {
    if (kept.has(id) || office_id !== null || state !== "published") continue;
    await updateLoadedPractice(trx, { id, state: "withdrawn", state_reason: GONE, updated_at: at });
  }
}

/** One that the portal removed stays removed, whatever the content says. */
async function bringUpToDate(trx: StarterTransaction, standing: LoadedPractice, row: PracticeRow): Promise<void> {
  if (standing.state === "removed") return;
  const { id, title, status, kind, source_id, source_place, confidence, published_at, body, html } = row;
  const source = { source_id, source_place, confidence, published_at };
  const meant = { title, status, kind, ...source, body, html, state: "published" } as const;
  const names = Object.keys(meant) as (keyof typeof meant)[];
  if (names.every((name) => standing[name] === meant[name])) return;
  const version = standing.body === body ? standing.version : standing.version + 1;
  await updateLoadedPractice(trx, { id, ...meant, state_reason: null, version, updated_at: row.updated_at });
  if (version !== standing.version) await insertLoadedRevision(trx, { ...row, version });
}

const practiceId = (slug: string): string => starterId("practice", slug);

/** Lists put it where its source stands in time, not where somebody happened to load it; without a date it is the oldest. */
function publishedAt(date: string | null): string {
  return date === null ? "1970-01-01T00:00:00.000Z" : new Date(date).toISOString();
}

function toRow(practice: StarterPractice, { at, read }: { at: string; read: string | null }): PracticeRow {
  const { slug, region, title, status, kind, source, confidence, note } = practice;
  const fields = practiceFields(toPractice(practice));
  return {
    id: practiceId(slug),
    slug,
    region_id: regionId(region),
    office_id: null,
    source_id: sourceId(source),
    source_place: note,
    confidence,
    state: "published",
    state_reason: null,
    version: 1,
    title,
    status,
    kind,
    complete: 0,
    started: null,
    cost_min: null,
    cost_max: null,
    weeks_min: null,
    weeks_max: null,
    team: null,
    measured: 0,
    documents: 0,
    checks: 0,
    adoptions: 0,
    successes: 0,
    confirmed_on: null,
    body: JSON.stringify(fields),
    html: JSON.stringify(renderStarterTexts(fields, MARKDOWN_FIELDS)),
    created_by: null,
    created_at: at,
    published_at: publishedAt(read),
    updated_at: at,
    demo: 0,
  };
}

function indicatorRows({ slug, instrument, indicators }: StarterPractice): PracticeIndicatorRow[] {
  return indicators.map((no) => ({
    practice_id: practiceId(slug),
    instrument,
    indicator_no: no,
    level_from: null,
    level_to: null,
  }));
}

/** What a public source does not say stays unsaid: no cost, no months, no numbers before and after. */
function toPractice(starter: StarterPractice): Practice {
  const { title, status, kind, instrument, indicators, problem, steps, outcome, setbacks } = starter;
  return {
    title,
    status,
    kind,
    indicators: indicators.map((no) => ({ instrument, no, from: null, to: null })),
    problem,
    steps,
    outcome,
    setbacks,
    summary: "",
    unit: "",
    partners: "",
    initiator: "",
    digital: null,
    origin: "",
    started: null,
    cost: { min: null, max: null },
    weeks: { min: null, max: null },
    team: null,
    requirements: "",
    legalBasis: "",
    results: [],
    facts: "",
    analysis: "",
    levelReached: "",
    sustainability: "",
    links: [],
  };
}

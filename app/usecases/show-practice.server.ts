import {
  findPracticeBySlug,
  findPresentSlug,
  listAdoptionsOf,
  listPracticeVersions,
  listShownChecks,
  type PracticePageRow,
} from "../../db/queries/practice-page.server.ts";
import { findRegionById } from "../../db/queries/region.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { findSourceById } from "../../db/queries/source.server.ts";
import { dayInZone } from "../domain/days.ts";
import { type EvidenceFacts, readEvidence } from "../domain/practice-evidence.ts";
import {
  type PracticeAddress,
  type PracticeAdoptionView,
  type PracticeVersion,
  type PracticeView,
  type RegionIndexes,
  readLinks,
  readResults,
  readStatus,
} from "../domain/practice-view.ts";
import { changedFields, type RecordFields } from "../domain/record.ts";
import type { Region } from "../domain/region.ts";
import { viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listAttachments } from "./attachments.server.ts";
import { compareFields } from "./compare-fields.server.ts";
import { readPracticeCards } from "./practice-cards.server.ts";
import { listPracticeImages } from "./practice-images.server.ts";
import { renderPractice } from "./render-practice.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { viewChecks } from "./view-checks.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now" | "markdown">;

/** What the page of a practice is asked for: an older version, and a region to set beside its own. */
export type AskedPractice = { readonly version: number | undefined; readonly region: string };

/** What stands at `/praktik/:slug`. Drafts are unknown to everybody; former words lead on. */
export async function showPractice(app: App, slug: string, asked: AskedPractice): Promise<PracticeAddress> {
  const row = await findPracticeBySlug(app.reader, slug);
  if (row === undefined || row.state === "draft") {
    const present = row === undefined ? await findPresentSlug(app.reader, slug) : undefined;
    return present === undefined ? { kind: "unknown" } : { kind: "moved", slug: present };
  }
  if (row.state !== "published") {
    const by = row.state === "removed" ? "portal" : "office";
    return { kind: "gone", by, title: row.title, reason: row.stateReason ?? "" };
  }
  const [versions, selection] = await Promise.all([
    listPracticeVersions(app.reader, row.id),
    asked.region === "" ? undefined : resolveSelection(app, [asked.region]),
  ]);
  const older = versions.find(({ number }) => number === asked.version && number !== row.version);
  const fieldsOf = (body: string) => JSON.parse(body) as RecordFields;
  const view = await makeView(app, row, {
    older: older && { number: older.number, fields: fieldsOf(older.body) },
    versions: versions.map(({ number, savedAt, body }, at): PracticeVersion => {
      const before = versions[at + 1];
      return { number, savedAt, changed: before ? changedFields(fieldsOf(before.body), fieldsOf(body)) : [] };
    }),
    compared: selection?.regions[0],
  });
  return {
    kind: "shown",
    view,
    unknownVersion: asked.version !== undefined && older === undefined && asked.version !== row.version,
    unknownRegion: asked.region !== "" && view.compared === null && selection?.regions[0]?.id !== row.regionId,
  };
}

type Beside = {
  older: { number: number; fields: RecordFields } | undefined;
  versions: readonly PracticeVersion[];
  compared: Region | undefined;
};

async function makeView(app: App, row: PracticePageRow, { older, versions, compared }: Beside): Promise<PracticeView> {
  const today = dayInZone(app.now().toISOString(), "Asia/Jakarta");
  const [cards, attachments, checks, adoptions, source, region, other] = await Promise.all([
    readPracticeCards(app, [row.id], today),
    listAttachments(app, { kind: "practice", id: row.id }, { onlyPublic: true }),
    listShownChecks(app.reader, row.id, today),
    listAdoptionsOf(app.reader, row.id),
    row.sourceId === null ? undefined : findSourceById(app.reader, row.sourceId),
    findRegionById(app.reader, row.regionId),
    compared === undefined || compared.id === row.regionId ? null : readIndexes(app, compared),
  ]);
  const [card] = cards;
  if (card === undefined || region === undefined) throw new Error(`the practice ${row.id} has no card or region`);
  const standing = JSON.parse(row.body) as RecordFields;
  const fields = older?.fields ?? standing;
  const { status, started, documents, checks: confirmed, successes } = row;
  const facts: EvidenceFacts = {
    status,
    started,
    documents,
    measured: row.measured === 1,
    checks: confirmed,
    successes,
  };
  return {
    card:
      older === undefined
        ? card
        : { ...card, title: fields["judul"] || card.title, status: readStatus(fields, status) },
    fields,
    html: older === undefined ? (JSON.parse(row.html) as RecordFields) : await renderOlder(app, row.id, fields),
    indicatorNames: card.indicators.flatMap(({ instrument: code, no }) => {
      const instrument = app.instruments.find((one) => one.code === code);
      const name = instrument?.indicators.find((one) => one.no === no)?.name;
      return name === undefined ? [] : [{ instrument: code, no, name }];
    }),
    results: readResults(fields),
    links: readLinks(fields),
    attachments,
    ...{ team: row.team, started, confirmedOn: row.confirmedOn },
    evidence: { facts, steps: readEvidence(facts, today) },
    checks: await viewChecks(app, checks, region),
    adoptions: adoptions.map(viewAdoption),
    region: await readIndexes(app, region),
    compared: other,
    source: source ?? null,
    ...{ sourceNote: row.sourceNote, confidence: row.confidence, versions },
    version: older?.number ?? row.version,
    differences: older === undefined ? null : compareFields(older.fields, standing),
  };
}

/** An older text that can no longer be rendered shows nothing rather than itself. */
async function renderOlder(app: App, id: string, fields: RecordFields): Promise<RecordFields> {
  const rendered = await renderPractice(app, fields, await listPracticeImages(app, id));
  return rendered.ok ? Object.fromEntries(Object.entries(rendered.html).map(([name, html]) => [name, html ?? ""])) : {};
}

/** Every official index that was found. */
async function readIndexes(app: App, { id, code, name }: Region): Promise<RegionIndexes> {
  const rows = await listScores(app.reader, { regionIds: [id], levels: ["index"] });
  const scores = rows.flatMap((row) => {
    const instrument = app.instruments.find((one) => one.code === row.instrument);
    return instrument === undefined ? [] : [viewScore(row, { instrument, year: row.year, absence: "not_found" })];
  });
  return { code, name, scores };
}

function viewAdoption({ body, ...row }: Awaited<ReturnType<typeof listAdoptionsOf>>[number]): PracticeAdoptionView {
  // Written by the form of adoptions.
  const fields = JSON.parse(body) as RecordFields;
  return { ...row, outcome: fields["alasan"] || fields["hasil"] || "" };
}

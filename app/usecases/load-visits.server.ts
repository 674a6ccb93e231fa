import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import {
  insertLoadedReportVersion,
  insertLoadedVisits,
  type LoadedReportRow,
  type LoadedVisit,
  type LoadedVisitRow,
  listLoadedVisits,
  meantOf,
  updateLoadedReport,
  updateLoadedVisit,
} from "../../db/queries/starter-visits.server.ts";
import { replaceVisitIndicators } from "../../db/queries/visit.server.ts";
import { zoneOfRegion } from "../domain/office.ts";
import { REPORT_MARKDOWN, reportFields, type VisitReport } from "../domain/visit-report.ts";
import type { StarterContent } from "../platform/content/starter.server.ts";
import { starterId } from "../platform/content/starter-id.server.ts";
import type { StarterSource } from "../platform/content/starter-sources.server.ts";
import type { StarterVisit } from "../platform/content/starter-visits.server.ts";
import { regionId, sourceId } from "./load-rows.server.ts";
import { renderStarterTexts } from "./render-starter-texts.server.ts";

const GONE = "Tidak ada lagi dalam data awal.";

/**
 * Brings the visits of the starter content in: held, with a public report of what the source says, of no office. Changed
 * ones get the next version, those that left it are withdrawn. What an office took over is the office's and stays.
 */
export async function loadVisits(
  trx: StarterTransaction,
  { visits, sources }: Pick<StarterContent, "visits" | "sources">,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const before = new Map((await listLoadedVisits(trx)).map((row) => [row.id, row]));
  const sourceOf = new Map(sources.map((source) => [source.slug, source]));
  const wanted = visits.map((visit) => toRows(visit, sourceOf.get(visit.source), at));
  const fresh = wanted.filter(({ visit }) => !before.has(visit.id));
  await insertLoadedVisits(trx, fresh);
  for (const { report } of fresh) await insertLoadedReportVersion(trx, report);
  for (const rows of wanted) {
    const standing = before.get(rows.visit.id);
    if (standing !== undefined && !standing.taken) await bringUpToDate(trx, standing, rows);
    if (!standing?.taken) await replaceVisitIndicators(trx, rows.visit.id, rows.indicators);
  }
  const kept = new Set(wanted.map(({ visit }) => visit.id));
  for (const { id, taken, visibility } of before.values()) {
    if (kept.has(id) || taken || visibility !== "published") continue;
    await updateLoadedVisit(trx, { id, visibility: "withdrawn", visibility_reason: GONE, updated_at: at });
  }
}

type VisitRows = {
  readonly visit: LoadedVisitRow;
  readonly report: LoadedReportRow;
  readonly indicators: VisitReport["indicators"];
};

/** One that the portal removed stays removed, whatever the content says. */
async function bringUpToDate(
  trx: StarterTransaction,
  standing: LoadedVisit,
  { visit, report }: VisitRows,
): Promise<void> {
  if (standing.visibility === "removed") return;
  const meant = meantOf(visit);
  const sameText = standing.body === report.body && standing.html === report.html;
  if (sameText && JSON.stringify(meantOf(standing)) === JSON.stringify(meant)) return;
  const { id, updated_at: at } = visit;
  await updateLoadedVisit(trx, { id, ...meant, visibility_reason: null, updated_at: at });
  if (sameText) return;
  const version = standing.body === report.body ? standing.version : standing.version + 1;
  await updateLoadedReport(trx, { ...report, version, public_version: version });
  if (version !== standing.version) await insertLoadedReportVersion(trx, { ...report, version });
}

function toRows(starter: StarterVisit, source: StarterSource | undefined, at: string): VisitRows {
  const id = starterId("visit", starter.slug);
  const facts = toReport(starter, source);
  const body = JSON.stringify(reportFields(facts));
  const html = JSON.stringify(renderStarterTexts(reportFields(facts), REPORT_MARKDOWN));
  return {
    indicators: facts.indicators,
    visit: {
      ...{ id, state: "held", visibility: "published", visibility_reason: null },
      visitor_region_id: starter.visitor === null ? null : regionId(starter.visitor),
      ...{ visitor_office_id: null, visitor_name: starter.visitor_name },
      ...{ host_region_id: regionId(starter.host), host_office_id: null, host_name: starter.host_name },
      ...{ keeper: "visitor", form: starter.form, kind: starter.kind },
      ...{ starts_on: starter.date, ends_on: null, date_precision: starter.date_precision },
      ...{ starts_at: null, ends_at: null, time_zone: zoneOfRegion(starter.host) },
      ...{ proposed_by: null, seats: null, moves: 0, topic: starter.topic },
      ...{ source_id: sourceId(starter.source), source_place: starter.note, confidence: starter.confidence },
      ...{ created_by: null, created_at: at, published_at: null, updated_at: at, demo: 0 },
    },
    report: {
      ...{ visit_id: id, version: 1, body, authors: "{}", review_asked_at: null, review_asked_by: null },
      // Nobody is waited for: no office published it, and none is asked to confirm what a newspaper wrote.
      ...{ public_version: 1, public_body: body, public_authors: "{}", html, public_at: null, updated_at: at },
    },
  };
}

/** What the source does not say stays unsaid; what it announced without telling what came of it is told in words. */
function toReport(starter: StarterVisit, source: StarterSource | undefined): VisitReport {
  const { instrument, indicators, questions, conclusions, follow_up: followUp, date, date_precision } = starter;
  return {
    ...{ topic: starter.topic, kind: starter.kind, form: starter.form },
    when: { precision: date_precision, from: date, to: null },
    ...{ ledBy: starter.led_by, receivedBy: starter.received_by, people: starter.people },
    indicators: indicators.map((no) => ({ instrument, no })),
    questions: questions.map((one) => ({ ...one, documents: "", isOpen: false })),
    obstacles: "",
    conclusions: [conclusions, followUp].filter((part) => part !== "").join("\n\n"),
    commitments: [],
    sourceTitle: source?.title ?? "",
    sourceLink: source?.address ?? "",
  };
}

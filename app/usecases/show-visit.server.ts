import { findRevision } from "../../db/queries/revision.server.ts";
import { findSourceById } from "../../db/queries/source.server.ts";
import { findVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import { findVisitReport, type StandingReport } from "../../db/queries/visit-text.server.ts";
import type { PublicReport, PublicVersion, VisitAddress, VisitPageView } from "../domain/visit-page-view.ts";
import { reportOf } from "../domain/visit-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listAttachments } from "./attachments.server.ts";
import { isVisitId } from "./own-visit.server.ts";
import { fingerprintOf } from "./show-versions.server.ts";
import { showVisitSequence } from "./show-visit-sequence.server.ts";
import { viewVisits } from "./view-visit.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

/** What stands at `/kunjungan/:id`. What is not public is unknown to everybody; what was public once says why it is gone. */
export async function showVisit(app: App, id: string): Promise<VisitAddress> {
  const visit = isVisitId(id) ? await findVisit(app.reader, id) : undefined;
  if (visit === undefined || visit.visibility === "hidden") return { kind: "unknown" };
  if (visit.visibility === "listed" || visit.visibility === "published") {
    return { kind: "shown", view: await makeView(app, visit) };
  }
  const by = visit.visibility === "removed" ? "portal" : "office";
  const title = `${visit.visitor.regionName ?? visit.visitor.name} ke ${visit.host.regionName ?? visit.host.name}`;
  return { kind: "gone", by, title, reason: visit.visibilityReason ?? "" };
}

async function makeView(app: App, standing: StandingVisit): Promise<VisitPageView> {
  const { id, sourceId, sourcePlace, confidence } = standing;
  const isPublished = standing.visibility === "published";
  const [[visit], report, attachments, source, sequence] = await Promise.all([
    viewVisits(app, [standing]),
    isPublished ? findVisitReport(app.reader, id) : undefined,
    isPublished ? listAttachments(app, { kind: "visit", id }, { onlyPublic: true }) : [],
    isPublished && sourceId !== null ? findSourceById(app.reader, sourceId) : undefined,
    isPublished ? showVisitSequence(app, standing) : null,
  ]);
  if (visit === undefined) throw new Error(`the visit ${id} has no view`);
  return {
    ...{ visit, sequence, attachments, source: source ?? null },
    report: report === undefined ? null : publicReport(report),
    version: report === undefined ? null : await publicVersion(app, id, report),
    sourceNote: isPublished ? sourcePlace : null,
    confidence: isPublished ? confidence : null,
  };
}

function publicReport({ publicFields, publicAuthors, html }: StandingReport): PublicReport {
  const report = reportOf(publicFields);
  const text = (name: string) => ({ html: html[name] ?? "", author: publicAuthors[name] ?? null });
  return {
    ...{ topic: report.topic, ledBy: report.ledBy, receivedBy: report.receivedBy, people: report.people },
    questions: report.questions.map((question) => ({ ...question, ...text(`jawaban-${question.no}`) })),
    obstacles: text("hambatan"),
    conclusions: text("simpulan"),
    commitments: report.commitments.map((one) => ({ ...one, author: publicAuthors[`tindakan-${one.no}`] ?? null })),
    ...{ sourceTitle: report.sourceTitle, sourceLink: report.sourceLink },
  };
}

async function publicVersion({ reader }: App, id: string, report: StandingReport): Promise<PublicVersion | null> {
  const key = { kind: "visit_report", id } as const;
  const revision = await findRevision(reader, { ...key, number: report.publicVersion });
  if (revision === undefined) return null;
  return { number: revision.number, savedAt: revision.savedAt, fingerprint: fingerprintOf(key, revision) };
}

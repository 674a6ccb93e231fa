import { listCommitmentChecks } from "../../db/queries/commitment.server.ts";
import { findRevision } from "../../db/queries/revision.server.ts";
import { findSourceById } from "../../db/queries/source.server.ts";
import { findVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import { listVisitConfirmations } from "../../db/queries/visit-confirmation.server.ts";
import { listJoinedOffices } from "../../db/queries/visit-joined.server.ts";
import { listVisitMoves } from "../../db/queries/visit-move.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import { dayInZone } from "../domain/days.ts";
import { otherSide } from "../domain/visit.ts";
import { viewConfirmation } from "../domain/visit-confirmation.ts";
import { checkDays } from "../domain/visit-deadline.ts";
import type { PublicVersion, VisitAddress, VisitPageView } from "../domain/visit-page-view.ts";
import { visitSteps } from "../domain/visit-steps.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listAttachments } from "./attachments.server.ts";
import { listJoinableVisits } from "./joinable-visits.server.ts";
import { isVisitId } from "./own-visit.server.ts";
import { fingerprintOf } from "./show-versions.server.ts";
import { showVisitSequence } from "./show-visit-sequence.server.ts";
import { viewReport } from "./view-report.server.ts";
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

/** Of a visit that is only listed nothing but date, parties, form and indicators leaves the database. */
async function makeView(app: App, standing: StandingVisit): Promise<VisitPageView> {
  const { id, sourceId, sourcePlace, confidence, keeper, zone } = standing;
  const isPublished = standing.visibility === "published";
  const [[visit], [session], moves, published] = await Promise.all([
    viewVisits(app, [standing]),
    listJoinableVisits(app, [standing]),
    listVisitMoves(app.reader, id),
    isPublished ? readPublished(app, standing) : undefined,
  ]);
  if (visit === undefined) throw new Error(`the visit ${id} has no view`);
  const today = dayInZone(app.now().toISOString(), zone);
  const days = published === undefined ? [] : checkDays(standing);
  const report = published?.report;
  const stepped = { ...standing, isGathered: visit.isGathered, checks: days };
  return {
    visit,
    isJoinable: session !== undefined,
    joined: published?.joined ?? [],
    report: report === undefined ? null : viewReport(report, { checks: published?.checks ?? [], days, today, zone }),
    ...{ version: published?.version ?? null, sequence: published?.sequence ?? null },
    steps: visitSteps({ ...stepped, moves: moves.map(({ move, moved_at }) => ({ move, movedAt: moved_at })) }, today),
    keeper,
    confirmation: viewConfirmation(
      {
        ...{ version: report?.publicVersion ?? 0, publicAt: report?.publicAt ?? null },
        ...{ isHere: standing[otherSide(keeper)].officeId !== null, answers: published?.answers ?? [] },
      },
      today,
      zone,
    ),
    ...{ checkDays: days, today, attachments: published?.attachments ?? [], source: published?.source ?? null },
    sourceNote: isPublished && sourceId !== null ? sourcePlace : null,
    confidence: isPublished ? confidence : null,
  };
}

async function readPublished(app: App, visit: StandingVisit) {
  const { id, sourceId } = visit;
  const [report, joined, checks, answers, attachments, source, sequence] = await Promise.all([
    findVisitReport(app.reader, id),
    listJoinedOffices(app.reader, id),
    listCommitmentChecks(app.reader, id),
    listVisitConfirmations(app.reader, id),
    listAttachments(app, { kind: "visit", id }, { onlyPublic: true }),
    sourceId === null ? undefined : findSourceById(app.reader, sourceId),
    showVisitSequence(app, visit),
  ]);
  const version = report === undefined ? null : await publicVersion(app, id, report.publicVersion);
  return { report, joined, checks, answers, attachments, source: source ?? null, sequence, version };
}

async function publicVersion({ reader }: App, id: string, number: number): Promise<PublicVersion | null> {
  const key = { kind: "visit_report", id } as const;
  const revision = await findRevision(reader, { ...key, number });
  if (revision === undefined) return null;
  return { number: revision.number, savedAt: revision.savedAt, fingerprint: fingerprintOf(key, revision) };
}

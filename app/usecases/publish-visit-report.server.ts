import type { Transaction } from "kysely";
import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import {
  lockVisit,
  replaceVisitIndicators,
  type StandingVisit,
  type VisitChange,
} from "../../db/queries/visit.server.ts";
import { askReportReview, putReportPublic, replaceCommitments } from "../../db/queries/visit-report.server.ts";
import { findVisitReport, type StandingReport } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { reportFields, type VisitReport } from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import { isReportOpen } from "../domain/visit-report-use.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexVisits } from "./index-visits.server.ts";
import { moveVisit } from "./move-visit.server.ts";
import { renderVisitReport } from "./render-visit-report.server.ts";
import { listVisitImages } from "./visit-images.server.ts";

type App = Pick<AppContext, "reader" | "writer" | "now" | "version" | "markdown">;
type Publisher = Pick<Actor, "personId" | "grants" | "office">;

export type ReportPublication = {
  readonly id: string;
  /** Working version that was looked at. */
  readonly version: number;
  /** What that version says. */
  readonly report: VisitReport;
  readonly submission: string;
  readonly address: string;
};

/**
 * `conflict`: another version stands by now, or the visit has gone on; nothing was written. `unchanged`: this version is public
 * already. `repeated`: this form was carried out before. `unreadable`: texts that cannot be shown.
 */
export type ReportOutcome =
  | { readonly status: "published" | "unchanged" | "repeated"; readonly address: string }
  | { readonly status: "conflict" }
  | { readonly status: "unreadable"; readonly problems: readonly VisitReportProblem[] };

/** Makes the working version public with everything that lists and pages need of it, in one transaction. */
export async function publishVisitReport(app: App, actor: Publisher, act: ReportPublication): Promise<ReportOutcome> {
  const rendered = await renderVisitReport(app, reportFields(act.report), await listVisitImages(app, act.id));
  if (!rendered.ok) return { status: "unreadable", problems: rendered.problems };
  const at = app.now().toISOString();
  const { html } = rendered;
  const outcome = await app.writer.transaction().execute(async (trx): Promise<ReportOutcome> => {
    const { personId } = actor;
    const { id, version, submission: key, address } = act;
    const visit = await lockVisit(trx, id);
    const before = await findSubmission(trx, { key, personId });
    if (before !== undefined) return { status: "repeated", address: before };
    const standing = await findVisitReport(trx, id);
    if (visit === undefined || standing?.version !== version || !isReportOpen(visit)) return { status: "conflict" };
    if (isPublicAlready(visit, standing)) return { status: "unchanged", address };
    const isDone = await publishWithin(trx, actor, { visit, act, html, at });
    if (!isDone) return { status: "conflict" };
    await insertSubmission(trx, { key, personId, address, at });
    return { status: "published", address };
  });
  if (outcome.status === "published") await app.version.refresh();
  return outcome;
}

function isPublicAlready({ visibility }: StandingVisit, { version, publicVersion, publicAt }: StandingReport): boolean {
  // What was summed up from a public source was published by no office.
  return visibility === "published" && publicVersion === version && publicAt !== null;
}

type Act = {
  readonly visit: StandingVisit;
  readonly act: ReportPublication;
  readonly html: Readonly<Record<string, string>>;
  readonly at: string;
};

async function publishWithin(
  trx: Transaction<Schema>,
  actor: Publisher,
  { visit, act: { id, version, report }, html, at }: Act,
): Promise<boolean> {
  const edit = { move: "publish", seen: visit.moves, note: null, change: columnsOf(visit, report, at) } as const;
  const moved = await moveVisit(trx, actor, { id, at, edit });
  if (moved.status === "closed") return false;
  if (!(await putReportPublic(trx, { visitId: id, version, at, html }))) throw new Error("A locked report changed");
  await replaceCommitments(trx, id, report.commitments);
  await replaceVisitIndicators(trx, id, report.indicators);
  await setAttachmentsPublic(trx, { kind: "visit", id }, at);
  await indexVisits(trx, [id]);
  await raiseContentVersion(trx);
  return true;
}

/** What of a report stands in the visit itself. Hours go where the day was another. */
function columnsOf(visit: StandingVisit, { topic, form, kind, when }: VisitReport, at: string): VisitChange {
  const isSameDay = when.precision === "day" && when.from === visit.startsOn && when.to === visit.endsOn;
  return {
    ...{ topic, form, kind, starts_on: when.from, ends_on: when.to, date_precision: when.precision },
    ...(isSameDay ? {} : { starts_at: null, ends_at: null }),
    ...{ visibility: "published", visibility_reason: null, published_at: visit.publishedAt ?? at },
  };
}

/** Lets the working version wait for a reviewer of the side that keeps it. Tells whether it did not wait before. */
export async function askReview(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  { personId }: Pick<Actor, "personId">,
  { id, officeId }: { id: string; officeId: string },
): Promise<boolean> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const visit = await lockVisit(trx, id);
    const report = await findVisitReport(trx, id);
    if (visit === undefined || report === undefined || !isReportOpen(visit)) return false;
    if (isPublicAlready(visit, report)) return false;
    if (!(await askReportReview(trx, { visitId: id, personId, at }))) return false;
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "visit.review_asked", subjectId: id },
      detail: { version: report.version },
    });
    return true;
  });
}

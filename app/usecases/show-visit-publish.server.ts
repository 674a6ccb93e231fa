import { listAttachments } from "../../db/queries/attachment.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import type { Actor } from "../domain/actor.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import { formOwner, type RecordFields } from "../domain/record.ts";
import type { VisitPublishView } from "../domain/visit-publish-view.ts";
import { reportOf } from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { viewAttachment } from "./attachments.server.ts";
import { type OwnVisit, openSideOfVisit } from "./own-visit.server.ts";
import { renderVisitReport } from "./render-visit-report.server.ts";
import { reportStep } from "./show-visit-report-form.server.ts";
import { listVisitImages } from "./visit-images.server.ts";

type App = Pick<AppContext, "reader" | "markdown" | "instruments">;

/** The visit of an address for whoever publishes its report. @throws 404 for everybody else */
export async function openKeptVisit(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  id: string | undefined,
): Promise<OwnVisit> {
  const own = await openSideOfVisit(app, actor, "visit.decide", id);
  assertOwn(actor, "visit.decide", own.sides.includes(own.visit.keeper) ? own.office : undefined);
  return own;
}

/** The texts of the working version of this number; `undefined` where another stands. */
export async function findReportFields(
  { reader }: Pick<AppContext, "reader">,
  { id, version }: { id: string; version: number },
): Promise<RecordFields | undefined> {
  const report = await findVisitReport(reader, id);
  return report?.version === version ? report.fields : undefined;
}

type Judge = (fields: RecordFields) => readonly VisitReportProblem[];

/** What becomes public when this is published. `judge` tells what is wrong with texts that were saved earlier. */
export async function showVisitPublish(
  app: App,
  actor: Pick<Actor, "personId" | "grants">,
  own: OwnVisit,
  judge: Judge,
): Promise<VisitPublishView> {
  const { id } = own.visit;
  const [report, rows, images] = await Promise.all([
    findVisitReport(app.reader, id),
    listAttachments(app.reader, { kind: "visit", id }),
    listVisitImages(app, id),
  ]);
  const waits = report !== undefined && reportStep(own, actor, report) === "publish";
  const marks = { owner: formOwner(actor.personId, { kind: "visit_report", id }), submission: newId() };
  const files = rows.filter(({ audience, published_at }) => audience === "public" && published_at === null);
  const keptFiles = rows.filter(({ audience }) => audience === "parties").length;
  const publicVersion = report?.publicVersion ?? 0;
  if (!waits) {
    const nothing = { version: null, report: null, html: {}, indicatorNames: {}, problems: [], files: [] };
    return { id, publicVersion, keptFiles, ...nothing, ...marks };
  }
  const rendered = await renderVisitReport(app, report.fields, images);
  return {
    ...{ id, version: report.version, publicVersion, report: reportOf(report.fields), ...marks },
    indicatorNames: nameIndicators(app, report.fields),
    html: rendered.ok ? rendered.html : {},
    problems: rendered.ok ? judge(report.fields) : rendered.problems,
    ...{ files: files.map(viewAttachment), keptFiles },
  };
}

function nameIndicators({ instruments }: App, fields: RecordFields): Readonly<Record<string, string>> {
  const named = new Set(Object.values(fields));
  const choices = listIndicatorChoices(instruments).filter(({ value }) => named.has(value));
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]));
}

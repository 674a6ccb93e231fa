import { findVisit } from "../../db/queries/visit.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { RecordFields } from "../domain/record.ts";
import { REPORT_MARKDOWN, reportFields, type VisitReport } from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import { isReportOpen } from "../domain/visit-report-use.ts";
import type { VisitReportAnswer } from "../domain/visit-report-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { showConflict } from "./open-record-form.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";
import { previewTexts } from "./preview-texts.server.ts";
import { saveVisitReport } from "./save-visit-report.server.ts";
import { writingSide } from "./show-visit-report-form.server.ts";
import { listVisitImages } from "./visit-images.server.ts";

/** A report as it was sent, read but not yet judged. */
export type SentReport = {
  readonly own: Pick<OwnVisit, "visit" | "office" | "sides">;
  readonly typed: RecordFields;
  readonly parsed:
    | { readonly ok: true; readonly value: VisitReport }
    | { readonly ok: false; readonly problems: readonly VisitReportProblem[] };
  readonly from: number;
  readonly submission: string;
  readonly address: string;
  /** Only to be shown as it will be read. */
  readonly isPreview: boolean;
};

/** `refused`: nothing was written; the form comes back with everything typed. */
export type SentReportOutcome =
  | { readonly status: "done"; readonly address: string; readonly isUnchanged: boolean }
  | { readonly status: "refused"; readonly answer: VisitReportAnswer; readonly code: 200 | 409 | 422 };

/** Saves what was sent for both sides; or shows it, tells what is wrong, or what stands against it. */
export async function sendVisitReport(
  app: AppContext,
  actor: Pick<Actor, "personId">,
  sent: SentReport,
): Promise<SentReportOutcome> {
  const { typed, parsed, from, submission, address } = sent;
  const { visit, office } = sent.own;
  const { id } = visit;
  const answer: VisitReportAnswer = {
    ...{ typed, version: from, problems: [], conflict: null, previews: {}, isClosed: false },
  };
  const refuse = (code: 200 | 409 | 422, part: Partial<VisitReportAnswer>): SentReportOutcome => ({
    ...{ status: "refused", code, answer: { ...answer, ...part } },
  });
  if (sent.isPreview) {
    const texts = Object.fromEntries(REPORT_MARKDOWN.map((name) => [name, typed[name] ?? ""]));
    return refuse(200, { previews: await previewTexts(app, texts, await listVisitImages(app, id)) });
  }
  if (!isReportOpen(visit)) return refuse(409, { isClosed: true });
  if (!parsed.ok) return refuse(422, { problems: parsed.problems });
  const outcome = await saveVisitReport(app, actor, {
    ...{ id, officeId: office.officeId, value: parsed.value, from, submission, address },
    side: writingSide(sent.own),
  });
  if (outcome.status !== "conflict") {
    return { status: "done", address: outcome.address, isUnchanged: outcome.status === "unchanged" };
  }
  const now = await findVisit(app.writer, id);
  if (now === undefined || !isReportOpen(now)) return refuse(409, { isClosed: true });
  // As they would be kept: a date typed in words differs in nothing from the same day.
  const kept = reportFields(parsed.value);
  const conflict = await showConflict(app, actor, { key: { kind: "visit_report", id }, from, typed: kept });
  return refuse(409, { conflict, version: conflict.revision.number });
}

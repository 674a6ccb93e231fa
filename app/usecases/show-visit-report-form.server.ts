import { findVisitPlan, findVisitReport, type StandingReport } from "../../db/queries/visit-text.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import { may } from "../domain/permissions.ts";
import type { RecordFields } from "../domain/record.ts";
import type { VisitSide } from "../domain/visit.ts";
import { planOf } from "../domain/visit-plan.ts";
import { REPORT_FIELDS, reportFields } from "../domain/visit-report.ts";
import { firstReport, isReportOpen } from "../domain/visit-report-use.ts";
import type { ReportStep, VisitReportView } from "../domain/visit-report-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openRecordForm } from "./open-record-form.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";

type App = Pick<AppContext, "reader" | "instruments" | "now">;
type Opened = Pick<OwnVisit, "visit" | "office" | "sides">;

const EMPTY: RecordFields = Object.fromEntries(REPORT_FIELDS.map((name) => [name, ""]));

/** The form of the report with the person's draft in it. `address` is where saving leads. Who may see it is asked before. */
export async function showVisitReportForm(
  app: App,
  actor: Pick<Actor, "personId" | "grants">,
  { address, ...opened }: Opened & { address: string },
): Promise<VisitReportView> {
  const { visit, office } = opened;
  const { id, topic, visibility, visibilityReason, keeper } = visit;
  const [report, zone] = await Promise.all([
    findVisitReport(app.reader, id),
    findOfficeZone(app.reader, office.officeId),
  ]);
  const version = report?.version ?? 0;
  const fields = { ...EMPTY, ...(report?.fields ?? (await planned(app, visit))) };
  const key = { kind: "visit_report", id } as const;
  return {
    ...{ id, topic, visibility, visibilityReason, version, keeper, isOpen: isReportOpen(visit) },
    ...{ publicVersion: report?.publicVersion ?? 0, authors: report?.authors ?? {} },
    zone: zone ?? "Asia/Jakarta",
    form: await openRecordForm(app, actor, { key, standing: { fields, version }, address }),
    indicators: listIndicatorChoices(app.instruments),
    ...{ step: reportStep(opened, actor, report), act: actOf(opened, actor) },
    reviewAskedAt: report?.reviewAskedAt ?? null,
  };
}

/** What whoever opened the visit may do towards publication of what stands. */
export function reportStep(
  { visit, office, sides }: Opened,
  { grants }: Pick<Actor, "grants">,
  report: StandingReport | undefined,
): ReportStep {
  const isPublic =
    visit.visibility === "published" && report?.publicVersion === report?.version && report?.publicAt !== null;
  if (report === undefined || !isReportOpen(visit) || isPublic || !sides.includes(visit.keeper)) return "none";
  return may(grants, "visit.decide", office) ? "publish" : "ask";
}

function actOf({ visit, office, sides }: Opened, { grants }: Pick<Actor, "grants">): VisitReportView["act"] {
  if (sides.length === 0 || !may(grants, "visit.decide", office)) return null;
  if (visit.visibility === "removed") return "object";
  const isPublic = visit.visibility === "published" || visit.visibility === "listed";
  return isPublic && sides.includes(visit.keeper) ? "withdraw" : null;
}

/** Side that somebody writes for; guests write for the visitor. */
export function writingSide({ sides }: Pick<OwnVisit, "sides">): VisitSide {
  return sides[0] ?? "visitor";
}

/** Days that are yet to come were only agreed: nobody has reported of them. */
async function planned({ reader, now }: App, visit: Opened["visit"]): Promise<RecordFields> {
  const plan = await findVisitPlan(reader, visit.id);
  const { topic, kind, form, precision, startsOn, endsOn, zone } = visit;
  const today = dayInZone(now().toISOString(), zone);
  const isPast = startsOn !== null && startsOn <= today.slice(0, startsOn.length);
  const when = isPast
    ? { precision, from: startsOn, to: endsOn !== null && endsOn <= today ? endsOn : null }
    : ({ precision: "unknown", from: null, to: null } as const);
  return reportFields(firstReport({ topic, kind, form, ...when }, plan && planOf(plan.fields)));
}

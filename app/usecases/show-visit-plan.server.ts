import { findVisitPlan } from "../../db/queries/visit-text.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import type { RecordFields } from "../domain/record.ts";
import type { VisitState } from "../domain/visit.ts";
import { PLAN_FIELDS } from "../domain/visit-plan.ts";
import { planUseOf } from "../domain/visit-plan-use.ts";
import type { VisitPlanView } from "../domain/visit-plan-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openRecordForm } from "./open-record-form.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";

export const EMPTY_PLAN: RecordFields = Object.fromEntries(PLAN_FIELDS.map((name) => [name, ""]));

/** The texts of a plan as they stand. */
export async function readVisitPlan({ reader }: Pick<AppContext, "reader">, visitId: string): Promise<RecordFields> {
  return { ...EMPTY_PLAN, ...(await findVisitPlan(reader, visitId))?.fields };
}

const AGREED: readonly VisitState[] = ["accepted", "scheduled"];

/** The form of the plan with the person's draft in it. `address` is where saving leads. Who may see it is asked before. */
export async function showVisitPlan(
  app: Pick<AppContext, "reader" | "instruments">,
  actor: Pick<Actor, "personId">,
  { visit, office, address }: Pick<OwnVisit, "visit" | "office"> & { address: string },
): Promise<VisitPlanView> {
  const { id, state, topic, precision, startsOn, endsOn, startsAt, endsAt } = visit;
  const [plan, zone] = await Promise.all([findVisitPlan(app.reader, id), findOfficeZone(app.reader, office.officeId)]);
  const version = plan?.version ?? 0;
  const standing = { fields: { ...EMPTY_PLAN, ...plan?.fields }, version };
  const isAgreed = AGREED.includes(state) && startsOn !== null;
  return {
    ...{ id, topic, state, version, zone: zone ?? "Asia/Jakarta" },
    use: planUseOf(state) ?? null,
    agreed: isAgreed ? { precision, from: startsOn, to: endsOn, startsAt, endsAt, zone: visit.zone } : null,
    form: await openRecordForm(app, actor, { key: { kind: "visit_plan", id }, standing, address }),
    indicators: listIndicatorChoices(app.instruments),
  };
}

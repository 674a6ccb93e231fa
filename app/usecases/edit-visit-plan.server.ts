import type { Transaction } from "kysely";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { lockVisit, replaceVisitIndicators, updateVisit, type VisitChange } from "../../db/queries/visit.server.ts";
import { findVisitPlan, writeVisitPlan } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { planFields, type VisitPlan } from "../domain/visit-plan.ts";
import { planUseOf, topicOf } from "../domain/visit-plan-use.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { indexVisits } from "./index-visits.server.ts";
import { type Publication, type PublishOutcome, publishRecord } from "./publish-record.server.ts";

export type PlanEdit = Publication<VisitPlan>;

/**
 * Saves the next version of the plan that both sides keep, and what of it stands in the visit. `conflict` also where the visit
 * has ended meanwhile. Who may is asked before.
 */
export async function editVisitPlan(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId">,
  edit: PlanEdit,
): Promise<PublishOutcome> {
  const outcome = await publishRecord(
    app,
    actor,
    {
      ...{ kind: "visit_plan", action: "visit.plan_edited", isPublic: false },
      fieldsOf: (fields) => fields,
      findValue: async (trx, id) => (await findVisitPlan(trx, id))?.fields,
      write: (trx, { id, from, at, value }) => write(trx, { id, from, at, fields: value, plan: edit.value }),
    },
    { ...edit, value: planFields(edit.value) },
  );
  // A visit that stands in the public calendar shows its form and indicators.
  if (outcome.status === "published") await app.version.refresh();
  return outcome;
}

type Next = { id: string; from: number; at: string; fields: ReturnType<typeof planFields>; plan: VisitPlan };

async function write(trx: Transaction<Schema>, { id, from, at, fields, plan }: Next): Promise<boolean> {
  const visit = await lockVisit(trx, id);
  const use = visit && planUseOf(visit.state);
  if (visit === undefined || use === undefined) return false;
  if (!(await writeVisitPlan(trx, { visitId: id, from, at, fields }))) return false;
  // What was asked for when it was sent stays; of a visit that has been the report tells.
  if (use !== "record") {
    const change = use === "draft" ? draftColumns(plan) : { form: plan.form, kind: plan.kind };
    await updateVisit(trx, { id, at, change });
    await replaceVisitIndicators(trx, id, plan.indicators);
    if (visit.visibility !== "hidden") {
      await indexVisits(trx, [id]);
      await raiseContentVersion(trx);
    }
  }
  return true;
}

/** Columns of a visit that nobody has sent yet, as its plan says. */
export function draftColumns(plan: VisitPlan) {
  return {
    ...{ form: plan.form, kind: plan.kind, topic: topicOf(plan) },
    ...{ starts_on: plan.wantedFrom, ends_on: plan.wantedTo },
    date_precision: plan.wantedFrom === null ? "unknown" : "day",
  } as const satisfies VisitChange;
}

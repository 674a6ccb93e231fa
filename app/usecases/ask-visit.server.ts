import type { Transaction } from "kysely";
import { findOffice, findProfileOfRegion } from "../../db/queries/office.server.ts";
import { insertVisit, replaceVisitIndicators } from "../../db/queries/visit.server.ts";
import { findVisitPlan, writeVisitPlan } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { defaultOfficeName, zoneOfRegion } from "../domain/office.ts";
import type { RecordFields } from "../domain/record.ts";
import type { Region } from "../domain/region.ts";
import { planFields, type VisitPlan } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { draftColumns } from "./edit-visit-plan.server.ts";
import { moveVisit } from "./move-visit.server.ts";
import { type PublishOutcome, publishRecord } from "./publish-record.server.ts";

export type VisitRequest = {
  /** Id of the visit to make. */
  readonly id: string;
  /** Office and region that ask. */
  readonly officeId: string;
  readonly visitor: Region;
  readonly host: Region;
  readonly plan: VisitPlan;
  /** Key of the form. */
  readonly submission: string;
  /** Where the person is led afterwards. */
  readonly address: string;
  /** `false` keeps it as a draft. */
  readonly send: boolean;
};

/**
 * Makes a visit with the first version of its plan, and sends it where that is asked: all of it happens, or nothing. A form that
 * comes twice makes one visit. That the person may send is asked before, and again by the table of moves.
 */
export function askVisit(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId" | "grants" | "office">,
  request: VisitRequest,
): Promise<PublishOutcome> {
  const { id, officeId, submission, address } = request;
  return publishRecord<RecordFields>(
    app,
    actor,
    {
      ...{ kind: "visit_plan", action: "visit.drafted", isPublic: false },
      fieldsOf: (fields) => fields,
      findValue: async (trx) => (await findVisitPlan(trx, id))?.fields,
      write: (trx, { at, value }) => write(trx, actor, { ...request, at, fields: value }),
    },
    { ...{ id, officeId, submission, address }, from: 0, value: planFields(request.plan) },
  );
}

async function write(
  trx: Transaction<Schema>,
  actor: Pick<Actor, "personId" | "grants" | "office">,
  { id, officeId, visitor, host, plan, send, at, fields }: VisitRequest & { at: string; fields: RecordFields },
): Promise<boolean> {
  const [own, asked] = [await findOffice(trx, officeId), await findProfileOfRegion(trx, host.id)];
  await insertVisit(trx, {
    ...{ id, state: "draft", visibility: "hidden", visibility_reason: null, moves: 0, keeper: "visitor" },
    ...{ visitor_region_id: visitor.id, visitor_office_id: officeId },
    visitor_name: own?.profile.name ?? defaultOfficeName(visitor),
    ...{ host_region_id: host.id, host_office_id: asked?.id ?? null },
    host_name: asked?.profile.name ?? defaultOfficeName(host),
    ...draftColumns(plan),
    ...{ starts_at: null, ends_at: null, time_zone: asked?.profile.timeZone ?? zoneOfRegion(host.code) },
    ...{ proposed_by: null, seats: null, source_id: null, source_place: null, confidence: null },
    ...{ created_by: actor.personId, created_at: at, published_at: null, updated_at: at },
    demo: own?.demo ? 1 : 0,
  });
  await replaceVisitIndicators(trx, id, plan.indicators);
  await writeVisitPlan(trx, { visitId: id, from: 0, at, fields });
  if (!send) return true;
  const outcome = await moveVisit(trx, actor, { id, at, edit: { move: "send", seen: 0, note: null } });
  // Ends the transaction, so that nothing stays of it.
  if (outcome.status !== "moved") throw new Error("a request was not allowed that its address let through");
  return true;
}

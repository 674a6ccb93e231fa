import { insertAgreement, listAgreements, withdrawAgreement } from "../../db/queries/agreement.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { insertSubmission } from "../../db/queries/submission.server.ts";
import { lockVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import type { Actor } from "../domain/actor.ts";
import { type Agreement, hasEnded, type ListedAgreement } from "../domain/agreement.ts";
import { dayInZone } from "../domain/days.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

type App = Pick<AppContext, "writer" | "now" | "version">;
type Person = Pick<Actor, "personId">;

/** Agreements of a visit as one of its offices sees them. */
export async function showAgreements(
  { reader, now }: Pick<AppContext, "reader" | "now">,
  { visit, officeId }: { visit: StandingVisit; officeId: string },
): Promise<ListedAgreement[]> {
  const today = dayInZone(now().toISOString(), visit.zone);
  const rows = await listAgreements(reader, visit.id);
  return rows.map(({ id, kind, number, title, signed_on, valid_until, office_id }) => {
    const agreement = { kind, number, title, signedOn: signed_on, validUntil: valid_until };
    return { id, ...agreement, isOwn: office_id === officeId, hasEnded: hasEnded(agreement, today) };
  });
}

/** Records an agreement; a form sent again is carried out once. */
export async function recordAgreement(
  { writer, now, version }: App,
  { personId }: Person,
  sent: { visitId: string; officeId: string; agreement: Agreement; submission: string; address: string },
): Promise<"recorded" | "repeated"> {
  const { visitId, officeId, agreement, submission: key, address } = sent;
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    const visit = await lockVisit(trx, visitId);
    if (!(await insertSubmission(trx, { key, personId, address, at }))) return false;
    const { kind, number, title, signedOn, validUntil } = agreement;
    const id = newId();
    await insertAgreement(trx, {
      ...{ id, visit_id: visitId, kind, number, title, signed_on: signedOn, valid_until: validUntil },
      ...{ office_id: officeId, recorded_by: personId, recorded_at: at, withdrawn_at: null },
    });
    const entry = { id: newId(), at, personId, officeId, subjectId: id };
    await insertAuditEntry(trx, { ...entry, action: "agreement.recorded", detail: { visit: visitId, kind } });
    if (visit?.visibility === "published") await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone ? "recorded" : "repeated";
}

/** Takes an agreement of the own office off the visit. Tells whether it stood until now. */
export async function withdrawOwnAgreement(
  { writer, now, version }: App,
  { personId }: Person,
  { id, visitId, officeId }: { id: string; visitId: string; officeId: string },
): Promise<boolean> {
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    const visit = await lockVisit(trx, visitId);
    if (!(await withdrawAgreement(trx, { id, visitId, officeId, at }))) return false;
    const entry = { id: newId(), at, personId, officeId, subjectId: id };
    await insertAuditEntry(trx, { ...entry, action: "agreement.withdrawn", detail: { visit: visitId } });
    if (visit?.visibility === "published") await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}

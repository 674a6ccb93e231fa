import type { Transaction } from "kysely";
import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { lockVisit, updateVisit, type VisitChange } from "../../db/queries/visit.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AuditAction } from "../domain/audit.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexVisits } from "./index-visits.server.ts";

/**
 * Takes a visit off the public pages, which then say why. Its texts stay with both sides, and it can be published again. Tells
 * whether it was public.
 */
export async function withdrawVisit(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  { id, officeId, reason }: { id: string; officeId: string; reason: string },
): Promise<boolean> {
  const at = now().toISOString();
  const act = { id, officeId, personId, at };
  const isDone = await writer.transaction().execute(async (trx) => {
    if (!(await isLockedPublic(trx, id))) return false;
    await change(trx, act, { to: "withdrawn", reason, action: "visit.withdrawn" });
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}

type Act = {
  readonly id: string;
  /** Whose log shows it beside the portal's. */
  readonly officeId: string | null;
  readonly personId: string;
  readonly at: string;
};

/** Takes a visit off the public pages for the portal, inside a transaction. Tells whether it was public. */
export async function removeVisit(
  trx: Transaction<Schema>,
  { reason, ...act }: Act & { reason: string },
): Promise<boolean> {
  if (!(await isLockedPublic(trx, act.id))) return false;
  await change(trx, act, { to: "removed", reason, action: "visit.removed" });
  return true;
}

/** Brings back what the portal removed: the report where one was public, else what the calendar told. Tells whether it was removed. */
export async function restoreVisit(trx: Transaction<Schema>, act: Act): Promise<boolean> {
  const visit = await lockVisit(trx, act.id);
  if (visit?.visibility !== "removed") return false;
  const report = await findVisitReport(trx, act.id);
  const to = (report?.publicVersion ?? 0) > 0 ? "published" : "listed";
  await change(trx, act, { to, reason: null, action: "visit.restored" });
  return true;
}

async function isLockedPublic(trx: Transaction<Schema>, id: string): Promise<boolean> {
  const visit = await lockVisit(trx, id);
  return visit?.visibility === "published" || visit?.visibility === "listed";
}

type Change = {
  readonly to: NonNullable<VisitChange["visibility"]>;
  /** Public. */
  readonly reason: string | null;
  readonly action: AuditAction;
};

async function change(
  trx: Transaction<Schema>,
  { id, officeId, personId, at }: Act,
  { to, reason, action }: Change,
): Promise<void> {
  await updateVisit(trx, { id, at, change: { visibility: to, visibility_reason: reason } });
  await setAttachmentsPublic(trx, { kind: "visit", id }, to === "published" ? at : null);
  await indexVisits(trx, [id]);
  await insertAuditEntry(trx, { id: newId(), at, personId, officeId, action, subjectId: id, detail: {} });
  await raiseContentVersion(trx);
}

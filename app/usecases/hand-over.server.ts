import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { closeHandover, findHandover, insertHandover } from "../../db/queries/handover.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AuditAction, AuditDetail } from "../domain/audit.ts";
import type { HandoverParts, OneHandoverView } from "../domain/handover.ts";
import { may } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { passItems } from "./handover-items.server.ts";

type App = Pick<AppContext, "writer" | "now">;
type By = { readonly personId: string };

export type NewHandover = {
  readonly officeId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly note: string | null;
};

/** Offers what somebody holds of an office to a colleague; nothing passes before they accept. Returns its id. */
export async function offerHandover({ writer, now }: App, by: By, handover: NewHandover): Promise<string> {
  const id = newId();
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    await insertHandover(trx, { ...handover, id, by: by.personId, at });
    const detail = { from: handover.fromPersonId, to: handover.toPersonId };
    await tell(trx, by, { action: "handover.offered", id, at, officeId: handover.officeId, detail });
  });
  return id;
}

/** The successor accepts or declines while they work for the office; whoever may offer handovers there sees and withdraws. */
export function partsInHandover(
  { personId, grants }: Pick<Actor, "personId" | "grants">,
  { officeId, provinceId, fromPersonId, toPersonId }: OneHandoverView,
): HandoverParts {
  const owner = { officeId, provinceId };
  const manages = may(grants, "office.handover", owner);
  const isMember = may(grants, "office.read", owner);
  const isTaker = isMember && personId === toPersonId;
  return {
    sees: manages || isTaker || (isMember && personId === fromPersonId),
    isTaker,
    accepts: isTaker,
    withdraws: manages || isTaker,
  };
}

/** `closed`: it was accepted or withdrawn before. */
export type HandoverOutcome = "done" | "closed";

/** Takes everything over in one transaction: all of it passes, or nothing. */
export async function acceptHandover({ writer, now }: App, by: By, id: string): Promise<HandoverOutcome> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const handover = await findHandover(trx, id);
    if (handover === undefined || !(await closeHandover(trx, { id, at, how: "accepted" }))) return "closed";
    const { officeId, fromPersonId, toPersonId } = handover;
    const passed = await passItems(trx, { officeId, from: fromPersonId, to: toPersonId, now: at });
    const detail = { drafts: passed.draft, invitations: passed.invitation };
    await tell(trx, by, { action: "handover.accepted", id, at, officeId, detail });
    return "done";
  });
}

/** Takes an offer back, or declines it. */
export async function withdrawHandover({ writer, now }: App, by: By, id: string): Promise<HandoverOutcome> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const handover = await findHandover(trx, id);
    if (handover === undefined || !(await closeHandover(trx, { id, at, how: "withdrawn" }))) return "closed";
    await tell(trx, by, { action: "handover.withdrawn", id, at, officeId: handover.officeId });
    return "done";
  });
}

type Told = { action: AuditAction; id: string; at: string; officeId: string; detail?: AuditDetail };

async function tell(trx: Transaction<Schema>, by: By, { action, id, at, officeId, detail = {} }: Told): Promise<void> {
  await insertAuditEntry(trx, { id: newId(), at, personId: by.personId, officeId, action, subjectId: id, detail });
}

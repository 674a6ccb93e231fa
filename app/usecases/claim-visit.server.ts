import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { lockVisit, type StandingVisit, updateVisit } from "../../db/queries/visit.server.ts";
import { claimVisitSides } from "../../db/queries/visit-claim.server.ts";
import { listClaimableVisits } from "../../db/queries/visit-desk.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";

/** A public visit about the region of one's office whose side is nobody's yet. @throws 404 */
export async function openClaimableVisit(
  { reader }: Pick<AppContext, "reader">,
  actor: Actor,
  id: string | undefined,
): Promise<{ visit: StandingVisit; officeId: string }> {
  const office = ownOfficeOf(actor, "visit.claim");
  const visit = (await listClaimableVisits(reader, office.officeId)).find((one) => one.id === id);
  assertOwn(actor, "visit.claim", visit && office);
  if (visit === undefined) throw new Error("A visit that is not there was let through");
  return { visit, officeId: office.officeId };
}

/**
 * Makes the region's side of a public visit the office's, which then keeps the report where nobody else does. The source stays
 * named. Tells whether it was free still.
 */
export async function claimVisit(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  { id, officeId }: { id: string; officeId: string },
): Promise<boolean> {
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    const visit = await lockVisit(trx, id);
    const [side, ...others] = await claimVisitSides(trx, { id, officeId, at });
    if (visit === undefined || side === undefined) return false;
    const isKept = visit[visit.keeper].officeId !== null || [side, ...others].includes(visit.keeper);
    if (!isKept) await updateVisit(trx, { id, at, change: { keeper: side } });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "visit.claimed", subjectId: id, detail: { side } },
    });
    await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}

import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findSubmission } from "../../db/queries/submission.server.ts";
import { lockVisit, type StandingVisit, updateVisit } from "../../db/queries/visit.server.ts";
import { claimVisitSides } from "../../db/queries/visit-claim.server.ts";
import { listClaimableVisits } from "../../db/queries/visit-desk.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { carryOutOnce } from "./carry-out-once.server.ts";

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

/** Whether this form of the person was carried out already. */
export async function isClaimRepeated(
  { reader }: Pick<AppContext, "reader">,
  { personId }: Pick<Actor, "personId">,
  key: string,
): Promise<boolean> {
  return key !== "" && (await findSubmission(reader, { key, personId })) !== undefined;
}

/**
 * Makes the region's side of a public visit the office's, which then keeps the report where nobody else does. The source stays
 * named. "gone" where it was no longer free.
 */
export async function claimVisit(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  { id, officeId, form }: { id: string; officeId: string; form: { readonly key: string; readonly address: string } },
): Promise<"done" | "repeated" | "gone"> {
  const at = now().toISOString();
  const outcome = await writer.transaction().execute((trx) =>
    carryOutOnce<"gone">(trx, { ...form, personId, at }, async () => {
      const visit = await lockVisit(trx, id);
      const [side, ...others] = await claimVisitSides(trx, { id, officeId, at });
      if (visit === undefined || side === undefined) return "gone";
      const isKept = visit[visit.keeper].officeId !== null || [side, ...others].includes(visit.keeper);
      if (!isKept) await updateVisit(trx, { id, at, change: { keeper: side } });
      await insertAuditEntry(trx, {
        ...{ id: newId(), at, personId, officeId, action: "visit.claimed", subjectId: id, detail: { side } },
      });
      await raiseContentVersion(trx);
      return "done";
    }),
  );
  if (outcome === "done") await version.refresh();
  return outcome;
}

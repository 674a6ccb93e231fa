import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { listRolesOfPerson, lockHolders } from "../../db/queries/member.server.ts";
import { setPersonState } from "../../db/queries/person-list.server.ts";
import { deleteSessionsOf } from "../../db/queries/session.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

export type AccountOutcome = "done" | "already" | "last_admin";

/**
 * Keeps somebody out or lets them in again; keeping out ends their sessions. Roles stay as they are. The last portal admin
 * stays: nobody could let anybody in again.
 */
export async function setAccountState(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  /** `null` for the command line. */
  by: { readonly personId: string | null },
  { personId, state }: { personId: string; state: "active" | "disabled" },
): Promise<AccountOutcome> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    if (state === "disabled") {
      const holders = await lockHolders(trx, { role: "portal_admin", officeId: null });
      if (holders.includes(personId) && holders.every((other) => other === personId)) return "last_admin";
    }
    if (!(await setPersonState(trx, { personId, state }))) return "already";
    if (state === "disabled") await deleteSessionsOf(trx, personId);
    const offices = (await listRolesOfPerson(trx, personId)).filter(({ endedAt }) => endedAt === null);
    await insertAuditEntry(trx, {
      id: newId(),
      at,
      personId: by.personId,
      // The log of their office tells why a colleague is gone.
      officeId: offices.find(({ officeId }) => officeId !== null)?.officeId ?? null,
      action: state === "disabled" ? "account.disabled" : "account.enabled",
      subjectId: personId,
    });
    return "done";
  });
}

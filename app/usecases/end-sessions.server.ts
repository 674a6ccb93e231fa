import { deleteOtherSessions } from "../../db/queries/account.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { deleteSession } from "../../db/queries/session.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

type App = Pick<AppContext, "writer" | "now">;

/** Ends one of one's own sessions; it is signed out at its very next request. `false` where there is none. */
export async function endOwnSession({ writer, now }: App, { personId }: Actor, id: string): Promise<boolean> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    if (!(await deleteSession(trx, { id, personId }))) return false;
    const entry = { id: newId(), at, personId, officeId: null, subjectId: id };
    await insertAuditEntry(trx, { ...entry, action: "session.revoked" });
    return true;
  });
}

/** Ends every other session of a person; tells how many there were. */
export async function endOtherSessions({ writer, now }: App, { personId, sessionId }: Actor): Promise<number> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const ended = await deleteOtherSessions(trx, { personId, keptId: sessionId });
    for (const id of ended) {
      const entry = { id: newId(), at, personId, officeId: null, subjectId: id };
      await insertAuditEntry(trx, { ...entry, action: "session.revoked" });
    }
    return ended.length;
  });
}

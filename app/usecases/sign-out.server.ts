import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { deleteSession } from "../../db/queries/session.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** Ends the session that asks. */
export async function signOut(app: AppContext, { personId, sessionId }: Actor): Promise<void> {
  await app.writer.transaction().execute(async (trx) => {
    if (!(await deleteSession(trx, { id: sessionId, personId }))) return;
    await insertAuditEntry(trx, {
      id: newId(),
      at: app.now().toISOString(),
      personId,
      officeId: null,
      action: "session.ended",
      subjectId: sessionId,
    });
  });
}

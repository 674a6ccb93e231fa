import { findSessionFacts } from "../../db/queries/account.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { deleteTokens } from "../../db/queries/one-time-token.server.ts";
import { updatePassword } from "../../db/queries/person.server.ts";
import { deleteSessionsOf } from "../../db/queries/session.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { hashPassword } from "../platform/passwords.server.ts";
import { startSession } from "../platform/session.server.ts";

/**
 * Sets a new password for somebody who proved the old one. Every session ends, links in letters too, and this browser gets
 * a session with another token. `undefined` where this session was ended meanwhile: then nothing is changed.
 *
 * @param letter tells the person, whoever did it
 */
export async function changePassword(
  app: AppContext,
  { personId, sessionId, mail }: Actor,
  password: string,
  letter: (at: string) => { subject: string; text: string },
): Promise<{ token: string; remembered: boolean } | undefined> {
  const { now } = app;
  const passwordHash = await hashPassword(password);
  const at = now().toISOString();
  const opened = await app.writer.transaction().execute(async (trx) => {
    const own = await findSessionFacts(trx, { id: sessionId, personId });
    if (own === undefined) return undefined;
    await updatePassword(trx, { personId, passwordHash, at });
    await deleteSessionsOf(trx, personId);
    await deleteTokens(trx, { kind: "reset", personId });
    await deleteTokens(trx, { kind: "sign_in", personId });
    const { token } = await startSession(trx, { now }, { ...own, personId, complete: true });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId: null, action: "password.changed", subjectId: personId },
    });
    return { token, remembered: own.remembered };
  });
  if (opened !== undefined) await app.mail.send({ to: mail, ...letter(at) });
  return opened;
}

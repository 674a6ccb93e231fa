import { z } from "zod";
import { updateMail } from "../../db/queries/account.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { deleteTokens } from "../../db/queries/one-time-token.server.ts";
import { findAccount } from "../../db/queries/person.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { LIMITS, type LimitResult, takeAttempt } from "../platform/limits.server.ts";

const LINK_MINUTES = 60;
type Letter = { subject: string; text: string };

/** What the key of the letter holds, sealed: it works for this person, from this mail, to that one, for an hour. */
const MailChange = z.object({ personId: z.string(), from: z.string(), to: z.string(), until: z.string() });

/**
 * Sends a link to a new mail; nothing changes before it is opened. The answer does not tell whether an account has that mail:
 * its owner gets no letter then.
 */
export async function askMailChange(
  app: AppContext,
  { personId, mail }: Actor,
  to: string,
  write: (key: string) => Letter,
): Promise<LimitResult> {
  const limit = await takeAttempt(app, LIMITS.letterToMail, to);
  if (!limit.ok) return limit;
  if ((await findAccount(app.reader, to)) !== undefined) return limit;
  const until = new Date(app.now().getTime() + LINK_MINUTES * 60_000).toISOString();
  const change: z.infer<typeof MailChange> = { personId, from: mail, to, until };
  await app.mail.send({ to, ...write(app.seal.lock(JSON.stringify(change))) });
  return limit;
}

/** The new mail of a link, where it belongs to this person and still holds. */
export function openMailChange({ seal, now }: Pick<AppContext, "seal" | "now">, actor: Actor, key: string) {
  try {
    const { personId, from, to, until } = MailChange.parse(JSON.parse(seal.unlock(key)));
    const holds = personId === actor.personId && from === actor.mail && until > now().toISOString();
    return holds ? to : undefined;
  } catch {
    return undefined;
  }
}

/** Carries out the change and tells the old mail. `false` where the link no longer holds or the new mail has an account. */
export async function confirmMailChange(
  app: AppContext,
  actor: Actor,
  key: string,
  letterToOld: (at: string) => Letter,
): Promise<boolean> {
  const to = openMailChange(app, actor, key);
  if (to === undefined) return false;
  const { personId, mail: from } = actor;
  const at = app.now().toISOString();
  const done = await app.writer.transaction().execute(async (trx) => {
    if (!(await updateMail(trx, { personId, from, to }))) return false;
    // Links in letters to the old mail.
    await deleteTokens(trx, { kind: "reset", personId });
    await deleteTokens(trx, { kind: "sign_in", personId });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId: null },
      ...{ action: "account.edited", subjectId: personId, detail: { fields: "mail" } },
    });
    return true;
  });
  if (done) await app.mail.send({ to: from, ...letterToOld(at) });
  return done;
}

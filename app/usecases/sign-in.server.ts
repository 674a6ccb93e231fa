import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { findCredentials } from "../../db/queries/person.server.ts";
import { afterAnswer } from "../platform/after-answer.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { forgiveAttempts, LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { isPassword } from "../platform/passwords.server.ts";
import { startSession } from "../platform/session.server.ts";

export type SignInRequest = {
  readonly mail: string;
  readonly password: string;
  readonly remembered: boolean;
  readonly device: string;
  readonly clientAddress: string;
};

/** A token for the cookie; `complete` is false where a code is asked for next. */
export type OpenedSession = { readonly token: string; readonly remembered: boolean; readonly complete: boolean };

export type SignInResult =
  | { readonly kind: "opened"; readonly session: OpenedSession }
  | { readonly kind: "refused" }
  | { readonly kind: "limited"; readonly retryAfterS: number };

/**
 * Signs in by mail and password. An unknown mail costs the same statements and the same argon2 run as a wrong password,
 * and gets the same answer.
 */
export async function signIn(app: AppContext, request: SignInRequest): Promise<SignInResult> {
  const { mail, password, clientAddress } = request;
  const ofAddress = await takeAttempt(app, LIMITS.signInOfAddress, clientAddress);
  const ofAccount = await takeAttempt(app, LIMITS.signInOfAccount, mail);
  if (!ofAddress.ok || !ofAccount.ok) {
    const waits = [ofAddress, ofAccount].map((limit) => (limit.ok ? 0 : limit.retryAfterS));
    return { kind: "limited", retryAfterS: Math.max(...waits) };
  }
  const person = await findCredentials(app.reader, mail);
  const right = await isPassword(password, person?.passwordHash ?? null);
  if (person === undefined || !right) {
    app.log.info({ event: "sign_in.refused" });
    afterAnswer(app, () => noteRefusal(app, mail, person?.id));
    return { kind: "refused" };
  }
  await forgiveAttempts(app, LIMITS.signInOfAccount, mail);
  return { kind: "opened", session: await openSession(app, { ...request, person, by: "password" }) };
}

/**
 * The log tells once in a window that somebody tried an account. What is counted for it is counted for unknown mails too:
 * work that only known ones cause would show in the time of the next attempt.
 */
async function noteRefusal(app: AppContext, mail: string, personId: string | undefined): Promise<void> {
  const first = await takeAttempt(app, LIMITS.notedRefusalOfAccount, mail);
  if (!first.ok || personId === undefined) return;
  const at = app.now().toISOString();
  const entry = { id: newId(), at, personId: null, officeId: null, subjectId: personId };
  await app.writer.transaction().execute((trx) => insertAuditEntry(trx, { ...entry, action: "sign_in.refused" }));
}

/** Opens a session for somebody who has proved who they are; with a second factor it stays incomplete until the code. */
export async function openSession(
  app: AppContext,
  { person, by, remembered, device }: OpenedBy,
): Promise<OpenedSession> {
  const complete = person.totpSecret === null;
  const { token } = await app.writer.transaction().execute(async (trx) => {
    const session = await startSession(trx, { now: app.now }, { personId: person.id, complete, remembered, device });
    await insertAuditEntry(trx, {
      id: newId(),
      at: app.now().toISOString(),
      personId: person.id,
      officeId: null,
      action: "session.opened",
      subjectId: session.id,
      detail: { by, complete },
    });
    return session;
  });
  return { token, remembered, complete };
}

type OpenedBy = {
  person: { id: string; totpSecret: string | null };
  by: "password" | "link" | "institution" | "invitation" | "set_up" | "reset";
  remembered: boolean;
  device: string;
};

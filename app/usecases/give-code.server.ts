import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { advanceTotpStep, findCredentialsById, spendRecoveryCode } from "../../db/queries/person.server.ts";
import { deleteSession } from "../../db/queries/session.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { forgiveAttempts, LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { startSession } from "../platform/session.server.ts";
import { hashToken } from "../platform/tokens.server.ts";
import { checkTotp } from "../platform/totp.server.ts";
import type { SignInResult } from "./sign-in.server.ts";

/**
 * The second step: a code of the authenticator, or a recovery code. The half-open session ends and a complete one with
 * another token begins.
 */
export async function giveCode(
  app: AppContext,
  actor: Actor,
  { code, remembered, device }: { code: string; remembered: boolean; device: string },
): Promise<SignInResult> {
  const { personId, sessionId } = actor;
  const limit = await takeAttempt(app, LIMITS.codeOfPerson, personId);
  if (!limit.ok) return { kind: "limited", retryAfterS: limit.retryAfterS };
  const person = await findCredentialsById(app.reader, personId);
  if (person === undefined || person.totpSecret === null) return { kind: "refused" };
  const now = app.now();
  const secret = unlock(app, person.totpSecret);
  const step = secret === undefined ? undefined : checkTotp({ secret, code, now });
  const token = await app.writer.transaction().execute(async (trx) => {
    const at = now.toISOString();
    const entry = { at, personId, officeId: null };
    const right =
      step === undefined
        ? await spendRecoveryCode(trx, { personId, codeHash: hashRecoveryCode(code), at })
        : await advanceTotpStep(trx, { personId, step });
    if (!right) return undefined;
    if (step === undefined) {
      await insertAuditEntry(trx, { ...entry, id: newId(), action: "recovery_code.used", subjectId: personId });
    }
    await deleteSession(trx, { id: sessionId, personId });
    const session = await startSession(trx, { now: app.now }, { personId, complete: true, remembered, device });
    const detail = { by: step === undefined ? "recovery_code" : "code", complete: true };
    await insertAuditEntry(trx, { ...entry, id: newId(), action: "session.opened", subjectId: session.id, detail });
    return session.token;
  });
  if (token === undefined) return { kind: "refused" };
  await forgiveAttempts(app, LIMITS.codeOfPerson, personId);
  return { kind: "opened", session: { token, remembered, complete: true } };
}

/** Recovery codes are compared without blanks, dashes and capitals. */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
}

/** `undefined` where the key of the installation has changed: recovery codes still work then. */
function unlock({ seal, log }: AppContext, sealed: string): string | undefined {
  try {
    return seal.unlock(sealed);
  } catch (error) {
    log.error({ event: "second_factor.unreadable", reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

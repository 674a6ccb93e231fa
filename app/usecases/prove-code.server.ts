import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { advanceTotpStep, findCredentialsById, spendRecoveryCode } from "../../db/queries/person.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { forgiveAttempts, LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { checkTotp } from "../platform/totp.server.ts";
import { hashRecoveryCode } from "./give-code.server.ts";
import type { Proof } from "./prove-owner.server.ts";

/** Whether somebody signed in has their second factor: a code of the phone or a recovery code, each used up by it. */
export async function proveCode(app: AppContext, { personId }: Actor, code: string): Promise<Proof> {
  const limit = await takeAttempt(app, LIMITS.codeOfPerson, personId);
  if (!limit.ok) return { kind: "limited", retryAfterS: limit.retryAfterS };
  const person = await findCredentialsById(app.reader, personId);
  if (person === undefined || person.totpSecret === null) return { kind: "wrong" };
  const now = app.now();
  const secret = unlock(app, person.totpSecret);
  const step = secret === undefined ? undefined : checkTotp({ secret, code, now });
  const right = await app.writer.transaction().execute(async (trx) => {
    if (step !== undefined) return advanceTotpStep(trx, { personId, step });
    const at = now.toISOString();
    if (!(await spendRecoveryCode(trx, { personId, codeHash: hashRecoveryCode(code), at }))) return false;
    const entry = { id: newId(), at, personId, officeId: null, subjectId: personId };
    await insertAuditEntry(trx, { ...entry, action: "recovery_code.used" });
    return true;
  });
  if (!right) return { kind: "wrong" };
  await forgiveAttempts(app, LIMITS.codeOfPerson, personId);
  return { kind: "right" };
}

/** `undefined` where the key of the installation has changed: recovery codes still work then. */
function unlock({ seal }: AppContext, sealed: string): string | undefined {
  try {
    return seal.unlock(sealed);
  } catch {
    return undefined;
  }
}

import { randomInt } from "node:crypto";
import type { Transaction } from "kysely";
import { z } from "zod";
import { deleteOtherSessions, insertSecondFactor } from "../../db/queries/account.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { clearSecondFactor } from "../../db/queries/person.server.ts";
import { replaceRecoveryCodes } from "../../db/queries/recovery-code.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AuditAction } from "../domain/audit.ts";
import { needsSecondFactor } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { checkTotp, createTotpSecret } from "../platform/totp.server.ts";
import { hashRecoveryCode } from "./give-code.server.ts";

const CODES = 10;
/** Without signs that look alike; ten of them are 49 bits. */
const CODE_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const CODE_LENGTH = 10;
const OFFER_MINUTES = 30;

/** A secret that does not count yet. It waits in the form, sealed for one person: an abandoned set-up leaves nothing. */
const Offer = z.object({ personId: z.string(), secret: z.string(), until: z.string() });

/** A secret to scan, with the form it comes back in. */
export type SecondFactorOffer = { readonly secret: string; readonly sealed: string };

export function offerSecondFactor(
  { seal, now }: Pick<AppContext, "seal" | "now">,
  { personId }: Actor,
): SecondFactorOffer {
  const secret = createTotpSecret();
  const until = new Date(now().getTime() + OFFER_MINUTES * 60_000).toISOString();
  return { secret, sealed: seal.lock(JSON.stringify({ personId, secret, until } satisfies z.infer<typeof Offer>)) };
}

/** The secret of a form that came back; `undefined` where it is another person's, changed, or half an hour old. */
export function reopenOffer({ seal, now }: Pick<AppContext, "seal" | "now">, { personId }: Actor, sealed: string) {
  try {
    const offer = Offer.parse(JSON.parse(seal.unlock(sealed)));
    return offer.personId === personId && offer.until > now().toISOString() ? offer.secret : undefined;
  } catch {
    return undefined;
  }
}

/** The codes are told here once; only hashes of them are kept. */
export type SecondFactorResult =
  | { readonly kind: "added"; readonly codes: readonly string[] }
  | { readonly kind: "wrong_code" | "already" };

/** Makes a secret count, once a code proves that the phone has it. Ends the person's other sessions, which had none. */
export async function addSecondFactor(
  { writer, seal, now }: Pick<AppContext, "writer" | "seal" | "now">,
  { personId, sessionId }: Actor,
  { secret, code }: { secret: string; code: string },
): Promise<SecondFactorResult> {
  const step = checkTotp({ secret, code, now: now() });
  if (step === undefined) return { kind: "wrong_code" };
  const at = now().toISOString();
  const codes = createRecoveryCodes();
  const added = await writer.transaction().execute(async (trx) => {
    if (!(await insertSecondFactor(trx, { personId, sealedSecret: seal.lock(secret), step }))) return false;
    await replaceRecoveryCodes(trx, { personId, hashes: codes.map(hashRecoveryCode) });
    await deleteOtherSessions(trx, { personId, keptId: sessionId });
    await note(trx, { personId, at, action: "second_factor.added" });
    return true;
  });
  return added ? { kind: "added", codes } : { kind: "already" };
}

/** A new set of recovery codes; none of the old ones works any more. */
export async function remakeRecoveryCodes(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  { personId }: Actor,
): Promise<readonly string[]> {
  const codes = createRecoveryCodes();
  await writer.transaction().execute(async (trx) => {
    await replaceRecoveryCodes(trx, { personId, hashes: codes.map(hashRecoveryCode) });
    await note(trx, { personId, at: now().toISOString(), action: "recovery_codes.made" });
  });
  return codes;
}

/** Takes the second factor away; `false` where a role needs it, or where there is none. */
export async function removeSecondFactor(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  { personId, grants }: Actor,
): Promise<boolean> {
  if (needsSecondFactor(grants)) return false;
  return writer.transaction().execute(async (trx) => {
    if (!(await clearSecondFactor(trx, personId))) return false;
    await note(trx, { personId, at: now().toISOString(), action: "second_factor.removed" });
    return true;
  });
}

/** "k7m2p-9qxdr" */
function createRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const signs = Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join("");
    return `${signs.slice(0, CODE_LENGTH / 2)}-${signs.slice(CODE_LENGTH / 2)}`;
  });
}

async function note(
  trx: Transaction<Schema>,
  { personId, at, action }: { personId: string; at: string; action: AuditAction },
): Promise<void> {
  await insertAuditEntry(trx, { id: newId(), at, personId, officeId: null, action, subjectId: personId });
}

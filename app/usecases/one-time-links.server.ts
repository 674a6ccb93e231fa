import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import {
  deleteTokens,
  findToken,
  insertToken,
  spendToken,
  type TokenKind,
} from "../../db/queries/one-time-token.server.ts";
import {
  type Credentials,
  findCredentials,
  findCredentialsById,
  updatePassword,
} from "../../db/queries/person.server.ts";
import { deleteSessionsOf } from "../../db/queries/session.server.ts";
import { afterAnswer } from "../platform/after-answer.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { LIMITS, type LimitResult, takeAttempt } from "../platform/limits.server.ts";
import { hashPassword } from "../platform/passwords.server.ts";
import { createToken, hashToken } from "../platform/tokens.server.ts";
import { type OpenedSession, openSession } from "./sign-in.server.ts";

/** Minutes that a link holds. */
const LINK_MINUTES = { reset: 60, sign_in: 15, setup: 24 * 60 } as const satisfies Record<TokenKind, number>;

type LetterKind = "reset" | "sign_in";
/** Puts a link into words; routes give it, since words are theirs. */
export type WriteLetter = (token: string) => { subject: string; text: string };

/**
 * Sends a link to whoever has this mail. The answer is the same, and comes as fast, for an address without an account:
 * what differs happens after it.
 */
export async function askForLink(
  app: AppContext,
  { kind, mail, clientAddress }: { kind: LetterKind; mail: string; clientAddress: string },
  write: WriteLetter,
): Promise<LimitResult> {
  const ofAddress = await takeAttempt(app, LIMITS.letterOfAddress, clientAddress);
  const ofMail = await takeAttempt(app, LIMITS.letterToMail, mail);
  if (!ofAddress.ok) return ofAddress;
  if (!ofMail.ok) return ofMail;
  afterAnswer(app, async () => {
    const person = await findCredentials(app.reader, mail);
    if (person === undefined) return;
    const token = await createLink(app, kind, person.id);
    await app.mail.send({ to: mail, ...write(token) });
  });
  return { ok: true };
}

/** A new link of its kind for a person, or for nobody yet (set-up). Older unused ones stop working. */
export async function createLink(
  app: Pick<AppContext, "writer" | "now">,
  kind: TokenKind,
  personId: string | null,
): Promise<string> {
  const { token, hash } = createToken();
  const now = app.now();
  const expiresAt = new Date(now.getTime() + LINK_MINUTES[kind] * 60_000).toISOString();
  await app.writer.transaction().execute(async (trx) => {
    await deleteTokens(trx, { kind, personId });
    const at = now.toISOString();
    await insertToken(trx, { tokenHash: hash, kind, personId, at, expiresAt });
    if (kind !== "reset" || personId === null) return;
    // Who asked is not known; the log of the person tells that somebody did.
    const entry = { id: newId(), at, personId: null, officeId: null, subjectId: personId };
    await insertAuditEntry(trx, { ...entry, action: "reset.asked" });
  });
  return token;
}

/** Whose link it is, while it works. */
export async function findLinkOwner(
  app: AppContext,
  kind: LetterKind,
  token: string,
): Promise<Credentials | undefined> {
  const found = await findToken(app.reader, { tokenHash: hashToken(token), kind, now: app.now().toISOString() });
  return found?.personId == null ? undefined : findCredentialsById(app.reader, found.personId);
}

/** Signs in by a link from a letter; `undefined` where it no longer works. */
export async function useSignInLink(
  app: AppContext,
  { token, device }: { token: string; device: string },
): Promise<OpenedSession | undefined> {
  const person = await findLinkOwner(app, "sign_in", token);
  if (person === undefined) return undefined;
  const now = app.now().toISOString();
  const spent = await app.writer
    .transaction()
    .execute((trx) => spendToken(trx, { tokenHash: hashToken(token), kind: "sign_in", now }));
  return spent === undefined ? undefined : openSession(app, { person, by: "link", remembered: false, device });
}

/** Sets a new password by a link from a letter and ends every session; `undefined` where the link no longer works. */
export async function resetPassword(
  app: AppContext,
  { token, password, device }: { token: string; password: string; device: string },
): Promise<OpenedSession | undefined> {
  const person = await findLinkOwner(app, "reset", token);
  if (person === undefined) return undefined;
  const passwordHash = await hashPassword(password);
  const at = app.now().toISOString();
  const done = await app.writer.transaction().execute(async (trx) => {
    const spent = await spendToken(trx, { tokenHash: hashToken(token), kind: "reset", now: at });
    if (spent === undefined) return false;
    await updatePassword(trx, { personId: person.id, passwordHash, at });
    await deleteSessionsOf(trx, person.id);
    await deleteTokens(trx, { kind: "sign_in", personId: person.id });
    const entry = { id: newId(), at, personId: person.id, officeId: null, subjectId: person.id };
    await insertAuditEntry(trx, { ...entry, action: "password.reset" });
    return true;
  });
  return done ? openSession(app, { person, by: "reset", remembered: false, device }) : undefined;
}

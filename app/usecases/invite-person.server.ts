import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { closeInvitation, findInvitation, insertInvitation } from "../../db/queries/invitation.server.ts";
import type { Actor } from "../domain/actor.ts";
import { mayGive, type RoleScope } from "../domain/role-scope.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { createToken } from "../platform/tokens.server.ts";

const INVITATION_DAYS = 7;

export type InviteResult =
  | { readonly kind: "sent"; readonly id: string; readonly token: string; readonly delivered: boolean }
  | { readonly kind: "forbidden" }
  | { readonly kind: "limited"; readonly retryAfterS: number };

/**
 * Invites somebody to a role by letter. Who invites may give only roles within their own reach. Where no mail server takes
 * the letter, `delivered` is false and the inviter passes the link on.
 *
 * @param write puts the invitation into words
 */
export async function invitePerson(
  app: AppContext,
  actor: Actor,
  { mail, ...scope }: RoleScope & { mail: string },
  write: (invitation: { token: string; expiresAt: string }) => { subject: string; text: string },
): Promise<InviteResult> {
  if (!mayGive(actor, scope)) return { kind: "forbidden" };
  const limit = await takeAttempt(app, LIMITS.invitationsOfPerson, actor.personId);
  if (!limit.ok) return { kind: "limited", retryAfterS: limit.retryAfterS };
  const { token, hash } = createToken();
  const now = app.now();
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000).toISOString();
  const id = newId();
  await app.writer.transaction().execute(async (trx) => {
    const invitation = { id, tokenHash: hash, mail, ...scope, invitedBy: actor.personId, createdAt, expiresAt };
    await insertInvitation(trx, invitation);
    await insertAuditEntry(trx, {
      id: newId(),
      at: createdAt,
      personId: actor.personId,
      officeId: scope.officeId,
      action: "invitation.sent",
      subjectId: id,
      detail: { role: scope.role },
    });
  });
  const delivered = await app.mail.send({ to: mail, ...write({ token, expiresAt }) });
  return { kind: "sent", id, token, delivered };
}

/** Takes an open invitation back; `false` where there is none that this person may take back. */
export async function withdrawInvitation(app: AppContext, actor: Actor, id: string): Promise<boolean> {
  const invitation = await findInvitation(app.reader, id);
  if (invitation === undefined || !mayGive(actor, invitation)) return false;
  const at = app.now().toISOString();
  return app.writer.transaction().execute(async (trx) => {
    if (!(await closeInvitation(trx, { id, how: "withdrawn", at }))) return false;
    const entry = { id: newId(), at, personId: actor.personId, officeId: invitation.officeId, subjectId: id };
    await insertAuditEntry(trx, { ...entry, action: "invitation.withdrawn" });
    return true;
  });
}

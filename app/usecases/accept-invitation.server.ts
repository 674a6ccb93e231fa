import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { leavesDemo } from "../../db/queries/demo.server.ts";
import { closeInvitation, findInvitationByToken, type Invitation } from "../../db/queries/invitation.server.ts";
import { insertRole } from "../../db/queries/member.server.ts";
import { findAccount, insertPerson } from "../../db/queries/person.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { hashPassword } from "../platform/passwords.server.ts";
import { hashToken } from "../platform/tokens.server.ts";
import { type OpenedSession, openSession } from "./sign-in.server.ts";

/** An invitation as its letter's link opens it. */
export type OpenInvitation = {
  readonly invitation: Invitation;
  /** Its mail has an account: they sign in first, then accept. */
  readonly hasAccount: boolean;
};

export async function openInvitation(app: AppContext, token: string): Promise<OpenInvitation | undefined> {
  const now = app.now().toISOString();
  const invitation = await findInvitationByToken(app.reader, { tokenHash: hashToken(token), now });
  if (invitation === undefined) return undefined;
  return { invitation, hasAccount: (await findAccount(app.reader, invitation.mail)) !== undefined };
}

export type NewAccount = { name: string; position: string; password: string; device: string };

/** Accepts for somebody without an account: makes it, with the role, and signs in. `undefined` where it no longer holds. */
export async function acceptWithNewAccount(
  app: AppContext,
  token: string,
  { name, position, password, device }: NewAccount,
): Promise<OpenedSession | undefined> {
  const open = await openInvitation(app, token);
  if (open === undefined || open.hasAccount) return undefined;
  const { invitation } = open;
  const passwordHash = await hashPassword(password);
  const at = app.now().toISOString();
  const id = newId();
  const done = await app.writer.transaction().execute(async (trx) => {
    if (!(await closeInvitation(trx, { id: invitation.id, how: "accepted", at }))) return false;
    await insertPerson(trx, { id, mail: invitation.mail, name, position, passwordHash, at });
    await giveRole(trx, invitation, { personId: id, at });
    return true;
  });
  if (!done) return undefined;
  return openSession(app, { person: { id, totpSecret: null }, by: "invitation", remembered: false, device });
}

/** Accepts for somebody signed in, whose mail must be the invited one. */
export async function acceptAsMember(app: AppContext, actor: Actor, token: string): Promise<boolean> {
  const open = await openInvitation(app, token);
  if (open === undefined || open.invitation.mail !== actor.mail) return false;
  const { invitation } = open;
  const at = app.now().toISOString();
  return app.writer.transaction().execute(async (trx) => {
    if (await leavesDemo(trx, { personId: actor.personId, officeId: invitation.officeId })) return false;
    if (!(await closeInvitation(trx, { id: invitation.id, how: "accepted", at }))) return false;
    await giveRole(trx, invitation, { personId: actor.personId, at });
    return true;
  });
}

type Trx = Parameters<typeof insertRole>[0];

async function giveRole(
  trx: Trx,
  { id, role, officeId, provinceId, invitedBy }: Invitation,
  { personId, at }: { personId: string; at: string },
): Promise<void> {
  await insertRole(trx, { id: newId(), personId, role, officeId, provinceId, at, by: invitedBy });
  const entry = { at, personId, officeId };
  await insertAuditEntry(trx, {
    ...entry,
    id: newId(),
    action: "invitation.accepted",
    subjectId: id,
    detail: { role },
  });
  await insertAuditEntry(trx, { ...entry, id: newId(), action: "role.granted", subjectId: personId, detail: { role } });
}

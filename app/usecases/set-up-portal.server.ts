import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { insertRole } from "../../db/queries/member.server.ts";
import { findToken, findTokenEnd, spendToken } from "../../db/queries/one-time-token.server.ts";
import { findAccount, hasPortalAdmin, insertPerson } from "../../db/queries/person.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { hashPassword } from "../platform/passwords.server.ts";
import { hashToken } from "../platform/tokens.server.ts";
import { createLink } from "./one-time-links.server.ts";
import { type OpenedSession, openSession } from "./sign-in.server.ts";

export type FirstAdmin = { mail: string; name: string; position: string; password: string; device: string };

/** The secret of a one-time address for the first portal admin; `undefined` where there is one already. */
export async function offerSetUp(app: Pick<AppContext, "writer" | "reader" | "now">): Promise<string | undefined> {
  return (await hasPortalAdmin(app.reader)) ? undefined : createLink(app, "setup", null);
}

/** Until when a set-up address holds that somebody has and nobody used; `undefined` without one, or where it is not needed. */
export async function findSetUpEnd(app: Pick<AppContext, "reader" | "now">): Promise<string | undefined> {
  if (await hasPortalAdmin(app.reader)) return undefined;
  return findTokenEnd(app.reader, { kind: "setup", now: app.now().toISOString() });
}

/** Whether a set-up address works: unused, not run out, and nobody manages the portal yet. */
export async function canSetUp(app: AppContext, token: string): Promise<boolean> {
  const sought = { tokenHash: hashToken(token), kind: "setup" as const, now: app.now().toISOString() };
  return (await findToken(app.reader, sought)) !== undefined && !(await hasPortalAdmin(app.reader));
}

/** Makes the first portal admin; "gone" where the address no longer works, "taken" where the mail has an account. */
export async function setUpPortal(
  app: AppContext,
  token: string,
  { mail, name, position, password, device }: FirstAdmin,
): Promise<OpenedSession | "gone" | "taken"> {
  if (!(await canSetUp(app, token))) return "gone";
  if ((await findAccount(app.reader, mail)) !== undefined) return "taken";
  const passwordHash = await hashPassword(password);
  const at = app.now().toISOString();
  const id = newId();
  const done = await app.writer.transaction().execute(async (trx) => {
    const spent = await spendToken(trx, { tokenHash: hashToken(token), kind: "setup", now: at });
    if (spent === undefined) return false;
    await insertPerson(trx, { id, mail, name, position, passwordHash, at });
    const role = { id: newId(), personId: id, role: "portal_admin" as const, officeId: null, provinceId: null };
    await insertRole(trx, { ...role, at, by: null });
    await insertAuditEntry(trx, {
      id: newId(),
      at,
      personId: id,
      officeId: null,
      action: "portal.set_up",
      subjectId: id,
    });
    return true;
  });
  if (!done) return "gone";
  return openSession(app, { person: { id, totpSecret: null }, by: "set_up", remembered: false, device });
}

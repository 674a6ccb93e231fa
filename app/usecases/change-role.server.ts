import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { leavesDemo } from "../../db/queries/demo.server.ts";
import { endRole, findHeldRole, type HeldRole, insertRole, lockHolders } from "../../db/queries/member.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Role } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

type App = Pick<AppContext, "writer" | "now">;
type By = { readonly personId: string };

/** `demo`: a demonstration account stays within the demonstration. `last_admin`: nobody with a working account would be left to manage the office or the portal. */
export type RoleOutcome = "done" | "unknown" | "already" | "demo" | "last_admin";

/** Ends a role. It stops counting at its holder's very next request. */
export async function endHeldRole({ writer, now }: App, by: By, grantId: string): Promise<RoleOutcome> {
  return writer.transaction().execute(async (trx) => {
    const held = await findCurrent(trx, grantId);
    if (held === undefined) return "unknown";
    if (await isLastAdmin(trx, held)) return "last_admin";
    return end(trx, held, { at: now().toISOString(), by: by.personId });
  });
}

/** Ends a role and gives the same person another one of the same office. */
export async function changeRole(
  { writer, now }: App,
  by: By,
  { grantId, role }: { grantId: string; role: Role },
): Promise<RoleOutcome> {
  return writer.transaction().execute(async (trx) => {
    const held = await findCurrent(trx, grantId);
    if (held === undefined) return "unknown";
    if (held.role === role) return "already";
    if (await isLastAdmin(trx, held)) return "last_admin";
    const act = { at: now().toISOString(), by: by.personId };
    await end(trx, held, act);
    // Who holds the other role too simply keeps that one.
    await give(trx, { personId: held.personId, role, officeId: held.officeId, provinceId: held.provinceId }, act);
    return "done";
  });
}

export type NewRole = {
  readonly personId: string;
  readonly role: Role;
  readonly officeId: string | null;
  readonly provinceId: string | null;
};

/** Gives somebody a role beside those they hold. */
export async function grantRole({ writer, now }: App, by: By, role: NewRole): Promise<RoleOutcome> {
  return writer.transaction().execute(async (trx) => {
    if (await leavesDemo(trx, role)) return "demo";
    return (await give(trx, role, { at: now().toISOString(), by: by.personId })) ? "done" : "already";
  });
}

type Act = { readonly at: string; readonly by: string };

async function findCurrent(trx: Transaction<Schema>, grantId: string): Promise<HeldRole | undefined> {
  const held = await findHeldRole(trx, grantId);
  return held === undefined || held.endedAt !== null ? undefined : held;
}

async function isLastAdmin(trx: Transaction<Schema>, { role, officeId, personId }: HeldRole): Promise<boolean> {
  if (role !== "office_admin" && role !== "portal_admin") return false;
  const holders = await lockHolders(trx, { role, officeId });
  return holders.includes(personId) && holders.every((other) => other === personId);
}

async function end(trx: Transaction<Schema>, held: HeldRole, { at, by }: Act): Promise<RoleOutcome> {
  if (!(await endRole(trx, { grantId: held.grantId, at, by }))) return "unknown";
  await insertAuditEntry(trx, {
    id: newId(),
    at,
    personId: by,
    officeId: held.officeId,
    action: "role.ended",
    subjectId: held.personId,
    detail: { role: held.role },
  });
  return "done";
}

async function give(trx: Transaction<Schema>, role: NewRole, { at, by }: Act): Promise<boolean> {
  if (!(await insertRole(trx, { ...role, id: newId(), at, by }))) return false;
  await insertAuditEntry(trx, {
    id: newId(),
    at,
    personId: by,
    officeId: role.officeId,
    action: "role.granted",
    subjectId: role.personId,
    detail: { role: role.role },
  });
  return true;
}

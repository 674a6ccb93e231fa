import { type Invitation, listInvitations } from "../../db/queries/invitation.server.ts";
import { findHeldRole, type HeldRole, listMembers } from "../../db/queries/member.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { InvitationView, MemberRoleView, MembersView, MemberView } from "../domain/members-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listHandoverItems } from "./handover-items.server.ts";

type App = Pick<AppContext, "reader" | "now">;

/** The members of an office and whom it has invited. */
export async function showMembers({ reader, now }: App, officeId: string): Promise<MembersView> {
  const [held, invitations, zone] = await Promise.all([
    listMembers(reader, officeId),
    listInvitations(reader, { officeId, now: now().toISOString() }),
    findOfficeZone(reader, officeId),
  ]);
  return {
    members: held.map((one) => toMember(one, held)),
    invitations: invitations.map(toInvitation),
    zone: zone ?? "Asia/Jakarta",
  };
}

/** A current role of an office; `undefined` where there is none, or where it is no role of an office. */
export async function showMemberRole({ reader, now }: App, grantId: string): Promise<MemberRoleView | undefined> {
  const held = await findHeldRole(reader, grantId);
  if (held === undefined || held.endedAt !== null || held.officeId === null) return undefined;
  const { officeId, officeProvinceId, personId } = held;
  const [all, zone] = await Promise.all([listMembers(reader, officeId), findOfficeZone(reader, officeId)]);
  const isLastRole = all.filter((one) => one.personId === personId).length === 1;
  const passing = { officeId, from: personId, to: undefined, now: now().toISOString() };
  const items = isLastRole ? await listHandoverItems(reader, passing) : [];
  return {
    ...toMember(held, all),
    officeId,
    provinceId: officeProvinceId ?? "",
    zone: zone ?? "Asia/Jakarta",
    left: items.length,
  };
}

export function toInvitation({ id, mail, role, scopeName, expiresAt }: Invitation): InvitationView {
  return { id, mail, role, scopeName, ends: expiresAt };
}

function toMember(held: HeldRole, all: readonly HeldRole[]): MemberView {
  const { grantId, personId, name, position, mail, role, grantedAt, hasSecondFactor, state } = held;
  const admins = all.filter((one) => one.role === "office_admin" && one.state === "active");
  return {
    ...{ grantId, personId, name, position, mail, role, hasSecondFactor },
    since: grantedAt,
    isDisabled: state !== "active",
    isLastAdmin: role === "office_admin" && state === "active" && admins.length === 1,
  };
}

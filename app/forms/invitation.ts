import { readMailAddress } from "../domain/mail-address.ts";
import type { RoleProblem, TypedRole } from "../domain/members-view.ts";
import { OFFICE_ROLES, type Role } from "../domain/permissions.ts";
import { readRole } from "../domain/role-words.ts";
import { cleanText, cutText } from "./query-text.ts";

type Sent = { get(name: string): string };

export type RoleForm = {
  readonly typed: TypedRole;
  readonly mail: string | undefined;
  readonly role: Role | undefined;
  /** Code or name of a region, as typed. */
  readonly region: string;
  readonly problems: readonly RoleProblem[];
};

/** Whom to invite to which role of one's own office. */
export function readInvitation(form: Sent): RoleForm {
  const { typed, mail, role } = readFields(form);
  const ofOffice = OFFICE_ROLES.find((one) => one === role);
  const problems: RoleProblem[] = [
    ...(mail === undefined ? [{ id: "surel", problem: "mail" } as const] : []),
    ...(ofOffice === undefined ? [{ id: "peran", problem: "role" } as const] : []),
  ];
  return { typed, mail, role: ofOffice, region: "", problems };
}

/** The role of an office that a member gets. */
export function readOfficeRole(form: Sent): Role | undefined {
  return OFFICE_ROLES.find((one) => one === readFields(form).role);
}

/** Any role: those of an office or a province need a region. `withMail` is false where the person has an account already. */
export function readAnyRole(form: Sent, { withMail }: { withMail: boolean }): RoleForm {
  const { typed, mail, role } = readFields(form);
  const needsRegion = role !== undefined && role !== "curator" && role !== "portal_admin";
  const problems: RoleProblem[] = [
    ...(withMail && mail === undefined ? [{ id: "surel", problem: "mail" } as const] : []),
    ...(role === undefined ? [{ id: "peran", problem: "role" } as const] : []),
    ...(needsRegion && typed.region === "" ? [{ id: "daerah", problem: "region_missing" } as const] : []),
  ];
  return { typed, mail, role, region: needsRegion ? typed.region : "", problems };
}

function readFields(form: Sent) {
  const read = (name: string) => cutText(cleanText(form.get(name)), 254);
  const typed = { mail: read("surel"), role: read("peran"), region: read("daerah") };
  return { typed, mail: readMailAddress(typed.mail), role: readRole(typed.role) };
}

import type { OfficeZone } from "./days.ts";
import type { Role } from "./permissions.ts";

/** A role of an office and who holds it. */
export type MemberView = {
  readonly grantId: string;
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly mail: string | null;
  readonly role: Role;
  readonly since: string;
  readonly hasSecondFactor: boolean;
  readonly isDisabled: boolean;
  /** Nobody else with a working account manages the office: the role can neither end nor change. */
  readonly isLastAdmin: boolean;
};

export type InvitationView = {
  readonly id: string;
  readonly mail: string;
  readonly role: Role;
  /** Name of the office or province; `null` for roles of the portal. */
  readonly scopeName: string | null;
  readonly ends: string;
};

export type MembersView = {
  readonly members: readonly MemberView[];
  readonly invitations: readonly InvitationView[];
  readonly zone: OfficeZone;
};

/** A role of an office before it changes or ends. */
export type MemberRoleView = MemberView & {
  readonly officeId: string;
  readonly provinceId: string;
  readonly zone: OfficeZone;
  /** What would stay behind with the person if this, their last role in the office, ended. */
  readonly left: number;
};

/** Which field keeps a form of roles from being carried out, and why. */
export type RoleProblem =
  | { readonly id: "surel"; readonly problem: "mail" }
  | { readonly id: "peran"; readonly problem: "role" | "already" | "demo" }
  | {
      readonly id: "daerah";
      readonly problem: "region_missing" | "region_unknown" | "office_missing" | "province_needed";
    };

/** A form of roles as it was typed. */
export type TypedRole = { readonly mail: string; readonly role: string; readonly region: string };

/** What came of an invitation: refused with what was typed, or sent; the link where no mail server took the letter. */
export type InviteAnswer =
  | { readonly kind: "refused"; readonly typed: TypedRole; readonly problems: readonly RoleProblem[] }
  | { readonly kind: "limited"; readonly typed: TypedRole; readonly minutes: number }
  | { readonly kind: "link"; readonly mail: string; readonly link: string };

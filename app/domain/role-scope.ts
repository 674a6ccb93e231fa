import type { Actor } from "./actor.ts";
import { may, OFFICE_ROLES, type Role } from "./permissions.ts";

/** A role with what it is for: an office for the roles of an office, a province for coordinators, nothing for the portal's. */
export type RoleScope = { readonly role: Role; readonly officeId: string | null; readonly provinceId: string | null };

/** Whether a role names exactly what it must. */
function isWholeScope({ role, officeId, provinceId }: RoleScope): boolean {
  const ofOffice = OFFICE_ROLES.some((one) => one === role);
  return (officeId !== null) === ofOffice && (provinceId !== null) === (role === "province_coordinator");
}

/** Whether somebody may give or take a role: the roles of their own office, or all of them for the portal. */
export function mayGive({ grants, office }: Pick<Actor, "grants" | "office">, scope: RoleScope): boolean {
  if (!isWholeScope(scope)) return false;
  if (may(grants, "portal.manage")) return true;
  return office !== undefined && office.officeId === scope.officeId && may(grants, "office.members", office);
}

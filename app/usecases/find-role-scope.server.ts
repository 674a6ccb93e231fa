import { findOfficeOfRegion } from "../../db/queries/office-list.server.ts";
import type { RoleProblem } from "../domain/members-view.ts";
import { OFFICE_ROLES, type Role } from "../domain/permissions.ts";
import type { Region } from "../domain/region.ts";
import type { RoleScope } from "../domain/role-scope.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** A region by code or name as somebody typed it; `undefined` where it is none or more than one. */
export async function findTypedRegion(app: App, text: string): Promise<Region | undefined> {
  const { regions } = text === "" ? { regions: [] } : await resolveSelection(app, [text]);
  return regions.length === 1 ? regions[0] : undefined;
}

/** What a role is for: the office or the province of the region that was typed, or why that does not fit. */
export async function findRoleScope(
  app: App,
  { role, region: text }: { role: Role; region: string },
): Promise<{ scope: RoleScope & { name: string } } | { problem: RoleProblem }> {
  if (role === "curator" || role === "portal_admin") {
    return { scope: { role, officeId: null, provinceId: null, name: "" } };
  }
  const region = await findTypedRegion(app, text);
  if (region === undefined) return { problem: { id: "daerah", problem: "region_unknown" } };
  if (!OFFICE_ROLES.some((one) => one === role)) {
    if (region.kind !== "province") return { problem: { id: "daerah", problem: "province_needed" } };
    return { scope: { role, officeId: null, provinceId: region.id, name: region.name } };
  }
  const office = await findOfficeOfRegion(app.reader, region.code);
  if (office === undefined) return { problem: { id: "daerah", problem: "office_missing" } };
  return { scope: { role, officeId: office.id, provinceId: null, name: office.name } };
}

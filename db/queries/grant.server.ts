import { type Grant, OFFICE_ROLES, PORTAL_ROLES, type Role } from "../../app/domain/permissions.ts";
import type { Db } from "../open.server.ts";

const MAX_GRANTS = 50;

/** The roles a person holds now, oldest first. */
export async function listGrants(db: Db, personId: string): Promise<Grant[]> {
  const rows = await db
    .selectFrom("role_grant as held")
    .leftJoin("office", "office.id", "held.office_id")
    .leftJoin("region", "region.id", "office.region_id")
    .select(["held.role", "held.office_id as officeId", "held.province_id as coordinated", "region.id as regionId"])
    .select("region.province_id as provinceId")
    .where("held.person_id", "=", personId)
    .where("held.ended_at", "is", null)
    .orderBy("held.granted_at")
    .orderBy("held.id")
    .limit(MAX_GRANTS)
    .execute();
  return rows.flatMap((row) => toGrant(row) ?? []);
}

type GrantRow = {
  role: Role;
  officeId: string | null;
  coordinated: string | null;
  regionId: string | null;
  provinceId: string | null;
};

/** The office of a province lies in itself. */
function toGrant({ role, officeId, coordinated, regionId, provinceId }: GrantRow): Grant | undefined {
  const ofOffice = OFFICE_ROLES.find((one) => one === role);
  if (ofOffice !== undefined && officeId !== null) {
    return { role: ofOffice, officeId, provinceId: provinceId ?? regionId ?? "" };
  }
  if (role === "province_coordinator" && coordinated !== null) return { role, provinceId: coordinated };
  const ofPortal = PORTAL_ROLES.find((one) => one === role);
  return ofPortal === undefined ? undefined : { role: ofPortal };
}

import type { Role } from "../../domain/permissions.ts";

/** The roles as people read them. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  author: "Penulis",
  reviewer: "Peninjau",
  office_admin: "Admin daerah",
  province_coordinator: "Koordinator provinsi",
  curator: "Kurator",
  portal_admin: "Admin portal",
};

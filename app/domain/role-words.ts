import { ROLES, type Role } from "./permissions.ts";

/** The roles as forms and addresses name them. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  author: "penulis",
  reviewer: "peninjau",
  office_admin: "admin-daerah",
  province_coordinator: "koordinator-provinsi",
  curator: "kurator",
  portal_admin: "admin-portal",
};

export function readRole(word: string): Role | undefined {
  return ROLES.find((role) => ROLE_WORDS[role] === word);
}

/** Who may do what to what. Every loader and action asks this table, with the grants of the database at that moment. */

/** The roles of an office, of a province, and of the portal. Reading needs none. */
export const OFFICE_ROLES = ["author", "reviewer", "office_admin"] as const;
export const PROVINCE_ROLES = ["province_coordinator"] as const;
export const PORTAL_ROLES = ["curator", "portal_admin"] as const;
export const ROLES = [...OFFICE_ROLES, ...PROVINCE_ROLES, ...PORTAL_ROLES] as const;

export type Role = (typeof ROLES)[number];

/** A role with the office or the province it holds for; portal roles hold everywhere. */
export type Grant =
  | { readonly role: (typeof OFFICE_ROLES)[number]; readonly officeId: string; readonly provinceId: string }
  | { readonly role: (typeof PROVINCE_ROLES)[number]; readonly provinceId: string }
  | { readonly role: (typeof PORTAL_ROLES)[number] };

/** What something belongs to: an office, with the province it lies in. */
export type Owner = { readonly officeId: string; readonly provinceId: string };

type Rule = {
  /** Roles that may, within their own office. */
  readonly office?: readonly Role[];
  /** Roles that may, for offices of their own province. */
  readonly province?: readonly Role[];
  /** Roles that may everywhere. */
  readonly portal?: readonly Role[];
};

const MEMBERS: readonly Role[] = OFFICE_ROLES;

/**
 * The table. An office's role reaches no further than its office; nobody of an office may what only the portal may.
 * `account.own` and `workspace.see` need an account and no role: someone whose last role ended still gets their own data.
 */
export const PERMISSIONS = {
  "account.own": "signed_in",
  "workspace.see": "signed_in",
  "office.read": { office: MEMBERS, province: ["province_coordinator"], portal: ["portal_admin"] },
  "office.edit": { office: ["office_admin"], portal: ["portal_admin"] },
  "office.audit": { office: MEMBERS, province: ["province_coordinator"], portal: ["portal_admin"] },
  "office.members": { office: ["office_admin"], portal: ["portal_admin"] },
  "office.handover": { office: ["office_admin"], portal: ["portal_admin"] },
  "practice.write": { office: MEMBERS },
  "practice.publish": { office: ["reviewer", "office_admin"] },
  "practice.claim": { office: ["office_admin"] },
  "practice.check": { office: ["reviewer", "office_admin"] },
  "practice.adopt": { office: MEMBERS },
  "question.write": { office: MEMBERS },
  "visit.write": { office: MEMBERS },
  "visit.decide": { office: ["reviewer", "office_admin"] },
  "visit.claim": { office: ["office_admin"] },
  "content.moderate": { portal: ["curator", "portal_admin"] },
  "portal.manage": { portal: ["portal_admin"] },
} as const satisfies Record<string, Rule | "signed_in">;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Whether these grants allow an act. Without an owner it asks whether they allow it anywhere at all: for pages that
 * then narrow themselves to the person's own office.
 */
export function may(grants: readonly Grant[], permission: Permission, owner?: Owner): boolean {
  const rule: Rule | "signed_in" = PERMISSIONS[permission];
  if (rule === "signed_in") return true;
  return grants.some((grant) => {
    if (rule.portal?.includes(grant.role)) return true;
    if ("officeId" in grant) {
      return rule.office?.includes(grant.role) === true && (owner === undefined || owner.officeId === grant.officeId);
    }
    if ("provinceId" in grant) {
      return (
        rule.province?.includes(grant.role) === true && (owner === undefined || owner.provinceId === grant.provinceId)
      );
    }
    return false;
  });
}

/** Roles that reach beyond one office need a second factor before they may anything. */
export function needsSecondFactor(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => !OFFICE_ROLES.some((own) => own === role));
}

/** The office somebody works for: that of their first grant of an office, `undefined` for people of province or portal. */
export function ownOffice(grants: readonly Grant[]): Owner | undefined {
  const grant = grants.find((one) => "officeId" in one);
  return grant !== undefined && "officeId" in grant
    ? { officeId: grant.officeId, provinceId: grant.provinceId }
    : undefined;
}

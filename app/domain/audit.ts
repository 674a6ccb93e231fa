/** Everything the audit log can say, with what its subject is. */
export const AUDIT_ACTIONS = {
  "portal.set_up": "person",
  "session.opened": "session",
  "session.ended": "session",
  "session.revoked": "session",
  "sign_in.refused": "person",
  "password.changed": "person",
  "password.reset": "person",
  "reset.asked": "person",
  "second_factor.added": "person",
  "second_factor.removed": "person",
  "recovery_codes.made": "person",
  "recovery_code.used": "person",
  "identity.linked": "person",
  "account.edited": "person",
  "account.exported": "person",
  "account.deleted": "person",
  "account.disabled": "person",
  "account.enabled": "person",
  "invitation.sent": "invitation",
  "invitation.withdrawn": "invitation",
  "invitation.accepted": "invitation",
  "role.granted": "person",
  "role.ended": "person",
  "office.created": "office",
  "office.edited": "office",
  "draft.discarded": "draft",
  "handover.offered": "handover",
  "handover.accepted": "handover",
  "handover.withdrawn": "handover",
  "demo.created": "portal",
  "demo.removed": "portal",
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Plain facts of an entry: ids, words and numbers; never names, mails, texts of people or secrets. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

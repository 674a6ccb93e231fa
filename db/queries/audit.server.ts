import type { Transaction } from "kysely";
import { AUDIT_ACTIONS, type AuditAction, type AuditDetail } from "../../app/domain/audit.ts";
import type { Schema } from "../schema.ts";

export type NewAuditEntry = {
  /** UUIDv7, so that entries of one instant keep their order. */
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  /** The office whose log shows it. */
  readonly officeId: string | null;
  readonly action: AuditAction;
  readonly subjectId: string;
  readonly detail?: AuditDetail;
};

/** Writes an entry of the audit log; belongs into the transaction of what it tells. */
export async function insertAuditEntry(trx: Transaction<Schema>, entry: NewAuditEntry): Promise<void> {
  await trx
    .insertInto("audit_entry")
    .values({
      id: entry.id,
      at: entry.at,
      person_id: entry.personId,
      office_id: entry.officeId,
      action: entry.action,
      subject_kind: AUDIT_ACTIONS[entry.action],
      subject_id: entry.subjectId,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

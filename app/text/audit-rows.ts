import type { AuditEntryView } from "../domain/audit-view.ts";
import type { DataRow } from "../domain/data-file.ts";
import { AUDIT_LABELS, sayActor, sayFacts, saySubject } from "./id/audit.ts";

/** Columns of the log as a file. Times are UTC. */
export const AUDIT_COLUMNS = ["kapan", "tindakan", "kata", "oleh", "tentang", "dinas", "rincian"] as const;

export function auditRow(entry: AuditEntryView): DataRow {
  return {
    kapan: entry.at,
    tindakan: AUDIT_LABELS[entry.action],
    kata: entry.action,
    oleh: sayActor(entry),
    tentang: saySubject(entry),
    dinas: entry.officeName,
    rincian: sayFacts(entry),
  };
}

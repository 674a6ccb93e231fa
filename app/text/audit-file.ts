import type { AuditLogView } from "../domain/audit-view.ts";
import type { DataFile } from "../domain/data-file.ts";
import { AUDIT_COLUMNS, auditRow } from "./audit-rows.ts";
import { formatDay } from "./format.ts";
import { AUDIT } from "./id/audit.ts";

/** The log of an office or of the portal as a file. `day` is the day of access, `limit` how many entries it holds at most. */
export function auditFile(log: AuditLogView, { name, title, address, day, limit }: AuditFileFacts): DataFile {
  return {
    name,
    title,
    address,
    citation: AUDIT.cited(title, formatDay(day)),
    license: AUDIT.license,
    notes: [AUDIT.notes, ...(log.total > limit ? [AUDIT.cutNote(limit)] : [])],
    columns: AUDIT_COLUMNS,
    rows: log.entries.map(auditRow),
    extra: { jumlah_semua: log.total },
  };
}

type AuditFileFacts = { name: string; title: string; address: string; day: string; limit: number };

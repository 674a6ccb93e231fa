import {
  type AuditRow,
  countAuditEntries,
  listAuditEntries,
  listAuditPeople,
} from "../../db/queries/audit-log.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import { AUDIT_ACTIONS, type AuditAction } from "../domain/audit.ts";
import type { AuditEntryView, AuditLogView } from "../domain/audit-view.ts";
import { startOfDay } from "../domain/days.ts";
import type { AppContext } from "../platform/app-context.server.ts";

export const AUDIT_PER_PAGE = 50;
/** A file holds at most so many entries. */
export const AUDIT_FILE_ROWS = 10_000;

export type AuditQuery = {
  /** `undefined` for the whole portal. */
  readonly officeId: string | undefined;
  readonly action: AuditAction | undefined;
  /** As typed; "" for everybody, and who is not in the log is left aside. */
  readonly person: string;
  /** ISO day in the zone of the office. */
  readonly since: string | undefined;
};

/** The log of an office or of the whole portal, newest first. */
export async function showAuditLog(
  { reader }: Pick<AppContext, "reader">,
  { officeId, action, person, since }: AuditQuery,
  part: { limit: number; offset: number },
): Promise<AuditLogView> {
  const zone = (officeId === undefined ? undefined : await findOfficeZone(reader, officeId)) ?? "Asia/Jakarta";
  const people = await listAuditPeople(reader, officeId);
  const personId = people.find(({ id }) => id === person)?.id;
  const filter = { officeId, action, personId, since: since === undefined ? undefined : startOfDay(since, zone) };
  const [rows, total] = await Promise.all([listAuditEntries(reader, filter, part), countAuditEntries(reader, filter)]);
  return { entries: rows.flatMap((row) => toEntry(row) ?? []), total, people, personId: personId ?? null, zone };
}

function toEntry(row: AuditRow): AuditEntryView | undefined {
  const { id, at, action, personId, personName, officeName, subjectName } = row;
  if (!isAction(action)) return undefined;
  return {
    id,
    at,
    action,
    // A person whose row is gone was deleted too.
    personName: personId === null ? null : (personName ?? ""),
    officeName,
    subjectName: row.subjectKind === "person" ? (subjectName ?? "") : subjectName,
    facts: readFacts(row.detail),
  };
}

function isAction(text: string): text is AuditAction {
  return text in AUDIT_ACTIONS;
}

function readFacts(detail: string): AuditEntryView["facts"] {
  const parsed: unknown = JSON.parse(detail);
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [{ name, value }] : [],
  );
}

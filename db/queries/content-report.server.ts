import type { Transaction } from "kysely";
import type { ReportOutcome, ReportView } from "../../app/domain/content-report.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements about what readers report, and what moderators decide. */

const MOST = 200;

export async function insertReport(
  trx: Transaction<Schema>,
  report: {
    readonly id: string;
    readonly practiceId: string;
    readonly reason: ReportView["reason"];
    readonly note: string;
    readonly personId: string | null;
    readonly at: string;
  },
): Promise<void> {
  const { id, practiceId, reason, note, personId, at } = report;
  await trx
    .insertInto("content_report")
    .values({
      ...{ id, subject_kind: "practice", subject_id: practiceId, reason, note, reported_by: personId, reported_at: at },
      ...{ outcome: null, outcome_reason: null, handled_by: null, handled_at: null },
    })
    .execute();
}

/** Reports that wait, the oldest first. */
export async function listOpenReports(db: Db): Promise<ReportView[]> {
  const rows = await selectReports(db)
    .where("report.handled_at", "is", null)
    .orderBy("report.reported_at")
    .orderBy("report.id")
    .limit(MOST)
    .execute();
  return rows.map(toReport);
}

/** Reports that were decided, the last decided first. */
export async function listHandledReports(db: Db): Promise<ReportView[]> {
  const rows = await selectReports(db)
    .where("report.handled_at", "is not", null)
    .orderBy("report.handled_at", "desc")
    .orderBy("report.id")
    .limit(MOST)
    .execute();
  return rows.map(toReport);
}

export async function countOpenReports(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("content_report")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("handled_at", "is", null)
    .where("subject_kind", "=", "practice")
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findReport(db: Db, id: string): Promise<ReportView | undefined> {
  const row = await selectReports(db).where("report.id", "=", id).executeTakeFirst();
  return row && toReport(row);
}

/** Whether an office's word against the removal of its practice still waits. */
export async function hasOpenObjection(db: Db, practiceId: string): Promise<boolean> {
  const row = await db
    .selectFrom("content_report")
    .select("id")
    .where("subject_kind", "=", "practice")
    .where("subject_id", "=", practiceId)
    .where("reason", "=", "objection")
    .where("handled_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a decision with these reports; a later one takes the place of the first. */
export async function handleReports(
  trx: Transaction<Schema>,
  { ids, outcome, reason, personId, at }: { ids: readonly string[] } & Decision,
): Promise<void> {
  await trx
    .updateTable("content_report")
    .set({ outcome, outcome_reason: reason, handled_by: personId, handled_at: at })
    .where("id", "in", ids)
    .execute();
}

type Decision = { outcome: ReportOutcome; reason: string; personId: string; at: string };

/** Takes a practice off the public pages, or brings it back. Tells whether its state changed. */
export async function setPracticeRemoved(
  trx: Transaction<Schema>,
  { id, reason, at }: { id: string; reason: string | null; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set({ state: reason === null ? "published" : "removed", state_reason: reason, updated_at: at })
    .where("id", "=", id)
    .where("state", "=", reason === null ? "removed" : "published")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function selectReports(db: Db) {
  return db
    .selectFrom("content_report as report")
    .innerJoin("practice", "practice.id", "report.subject_id")
    .innerJoin("region", "region.id", "practice.region_id")
    .select(["report.id", "report.reason", "report.note", "report.reported_at as reportedAt", "report.outcome"])
    .select(["report.outcome_reason as outcomeReason", "report.handled_at as handledAt"])
    .select(["practice.id as practiceId", "practice.slug", "practice.title", "practice.state"])
    .select(["practice.state_reason as stateReason", "region.name as regionName"])
    .where("report.subject_kind", "=", "practice");
}

type ReportRow = Omit<ReportView, "practice"> & Omit<ReportView["practice"], "id"> & { practiceId: string };

function toReport({ practiceId, slug, title, regionName, state, stateReason, ...report }: ReportRow): ReportView {
  return { ...report, practice: { id: practiceId, slug, title, regionName, state, stateReason } };
}

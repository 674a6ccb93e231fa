import type { Transaction } from "kysely";
import type { ReportedSubject, ReportOutcome, ReportSubjectKind, ReportView } from "../../app/domain/content-report.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements about what readers report, and what moderators decide. */

const MOST = 200;

export async function insertReport(
  trx: Transaction<Schema>,
  report: {
    readonly id: string;
    readonly subject: { readonly kind: ReportSubjectKind; readonly id: string };
    readonly reason: ReportView["reason"];
    readonly note: string;
    readonly personId: string | null;
    readonly at: string;
  },
): Promise<void> {
  const { id, subject, reason, note, personId, at } = report;
  await trx
    .insertInto("content_report")
    .values({
      ...{
        id,
        subject_kind: subject.kind,
        subject_id: subject.id,
        reason,
        note,
        reported_by: personId,
        reported_at: at,
      },
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
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findReport(db: Db, id: string): Promise<ReportView | undefined> {
  const row = await selectReports(db).where("report.id", "=", id).executeTakeFirst();
  return row && toReport(row);
}

/** Text of a question or an answer, as safe HTML; `null` for a practice or a visit. */
export async function findReportedHtml(db: Db, { kind, id }: ReportedSubject): Promise<string | null> {
  if (kind === "practice" || kind === "visit") return null;
  const row = await db.selectFrom(kind).select("html").where("id", "=", id).executeTakeFirst();
  return row?.html ?? null;
}

/** Whether an office's word against the removal of its practice or visit still waits. */
export async function hasOpenObjection(
  db: Db,
  { kind, id }: { kind: ReportSubjectKind; id: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("content_report")
    .select("id")
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
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

/** Reports whose subject still stands in the database, in whatever state. */
function selectReports(db: Db) {
  return db
    .selectFrom("content_report as report")
    .leftJoin("practice", "practice.id", "report.subject_id")
    .leftJoin("visit", "visit.id", "report.subject_id")
    .leftJoin("answer", "answer.id", "report.subject_id")
    .leftJoin("question", (join) =>
      join.on(({ eb, fn, ref }) =>
        eb("question.id", "=", fn.coalesce(ref("answer.question_id"), ref("report.subject_id"))),
      ),
    )
    .innerJoin("region", (join) =>
      join.on(({ eb, fn }) =>
        eb(
          "region.id",
          "=",
          fn.coalesce("practice.region_id", "visit.host_region_id", "answer.region_id", "question.region_id"),
        ),
      ),
    )
    .select(["report.id", "report.reason", "report.note", "report.reported_at as reportedAt", "report.outcome"])
    .select(["report.outcome_reason as outcomeReason", "report.handled_at as handledAt"])
    .select(["report.subject_kind as kind", "report.subject_id as subjectId", "region.name as regionName"])
    .select(["practice.slug", "practice.state as practiceState", "practice.state_reason as practiceReason"])
    .select(["visit.topic", "visit.visibility", "visit.visibility_reason as visitReason"])
    .select(["answer.state as answerState", "answer.state_reason as answerReason"])
    .select(["question.no", "question.state as questionState", "question.state_reason as questionReason"])
    .select(["practice.title as practiceTitle", "question.title as questionTitle"]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof selectReports>["executeTakeFirstOrThrow"]>>;

function toReport(row: ReportRow): ReportView {
  const { id, reason, note, reportedAt, outcome, outcomeReason, handledAt } = row;
  return { id, reason, note, reportedAt, outcome, outcomeReason, handledAt, subject: toSubject(row) };
}

function toSubject(row: ReportRow): ReportedSubject {
  const { kind, subjectId: id, regionName } = row;
  if (kind === "practice") {
    const own = { title: row.practiceTitle ?? "", state: row.practiceState ?? "", stateReason: row.practiceReason };
    return { kind, id, regionName, ...own, slug: row.slug ?? "" };
  }
  if (kind === "visit") {
    return {
      ...{ kind, id, regionName, title: row.topic ?? "" },
      ...{ state: row.visibility ?? "", stateReason: row.visitReason },
    };
  }
  const [state, stateReason] =
    kind === "answer" ? [row.answerState, row.answerReason] : [row.questionState, row.questionReason];
  return { kind, id, regionName, title: row.questionTitle ?? "", state: state ?? "", stateReason, no: row.no ?? 0 };
}

import type { Transaction } from "kysely";
import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import {
  findReport,
  findReportedHtml,
  handleReports,
  listHandledReports,
  listOpenReports,
  setPracticeRemoved,
} from "../../db/queries/content-report.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findOffice } from "../../db/queries/office.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import { findVisit, lockVisit } from "../../db/queries/visit.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import {
  isRecoverable,
  type ReportDecision,
  type ReportedSubject,
  type ReportOutcome,
  type ReportView,
} from "../domain/content-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { removeAnswer, removeQuestion } from "./end-question.server.ts";
import { removeVisit, restoreVisit } from "./end-visit.server.ts";
import { indexPractices } from "./index-practices.server.ts";

/** What waits, and what was decided. */
export async function listReports({
  reader,
}: Pick<AppContext, "reader">): Promise<{ open: ReportView[]; handled: ReportView[] }> {
  const [open, handled] = await Promise.all([listOpenReports(reader), listHandledReports(reader)]);
  return { open, handled };
}

/** One report with the others that wait about the same subject. */
export async function showReport(
  { reader }: Pick<AppContext, "reader">,
  id: string,
): Promise<ReportDecision | undefined> {
  const report = await findReport(reader, id);
  if (report === undefined) return undefined;
  const [open, html] = await Promise.all([listOpenReports(reader), findReportedHtml(reader, report.subject)]);
  const others = open.filter((one) => one.id !== id && one.subject.id === report.subject.id);
  return { report, others, html };
}

export type Decision = {
  /** Reports that the moderator saw; all of one subject. */
  readonly ids: readonly string[];
  readonly subject: Pick<ReportedSubject, "kind" | "id">;
  readonly outcome: ReportOutcome;
  /** Public where the subject is taken away. */
  readonly reason: string;
};

/** The letter to the office of a removed practice, or to the offices of a removed visit. */
type WriteLetter = (removed: { kind: "practice" | "visit"; id: string; title: string }) => {
  subject: string;
  text: string;
};

/**
 * Decides reports: the subject stays, or it is taken off the public pages and out of the search. A practice or a
 * visit goes with its files, can come back, and its offices are told by mail where they have one, and in their workspace. A question or an answer that
 * was taken away stays away.
 */
export async function decideReports(
  app: Pick<AppContext, "writer" | "reader" | "now" | "mail" | "version">,
  { personId }: Pick<Actor, "personId">,
  decision: Decision,
  write: WriteLetter,
): Promise<void> {
  const { subject, outcome } = decision;
  const at = app.now().toISOString();
  const decided = { ...decision, personId, at };
  const isChanged = await app.writer.transaction().execute((trx) => DECIDE[subject.kind](trx, decided));
  if (!isChanged) return;
  await app.version.refresh();
  if (outcome === "removed" && isRecoverable(subject.kind)) {
    await tellOffices(app, { kind: subject.kind, id: subject.id }, write);
  }
}

type Decided = Decision & { readonly personId: string; readonly at: string };

async function decidePractice(trx: Transaction<Schema>, decided: Decided): Promise<boolean> {
  const { outcome, reason, personId, at } = decided;
  const { id } = decided.subject;
  const officeId = (await findPractice(trx, id))?.officeId ?? null;
  await closeReports(trx, decided, officeId);
  const isRemoval = outcome === "removed";
  if (!(await setPracticeRemoved(trx, { id, reason: isRemoval ? reason : null, at }))) return false;
  await setAttachmentsPublic(trx, { kind: "practice", id }, isRemoval ? null : at);
  await indexPractices(trx, [id]);
  const action = isRemoval ? "practice.removed" : "practice.published";
  await insertAuditEntry(trx, { id: newId(), at, personId, officeId, action, subjectId: id, detail: { by: "portal" } });
  await raiseContentVersion(trx);
  return true;
}

async function decideVisit(trx: Transaction<Schema>, decided: Decided): Promise<boolean> {
  const { outcome, reason, personId, at } = decided;
  const { id } = decided.subject;
  const visit = await lockVisit(trx, id);
  const officeId = visit?.[visit.keeper].officeId ?? null;
  await closeReports(trx, decided, officeId);
  const act = { id, officeId, personId, at };
  return outcome === "removed" ? removeVisit(trx, { ...act, reason }) : restoreVisit(trx, act);
}

async function decideText(trx: Transaction<Schema>, decided: Decided): Promise<boolean> {
  const { subject, outcome, reason, personId, at } = decided;
  // Writers of questions wait for each other at that row, so it comes before everything else.
  if (outcome === "removed") await raiseContentVersion(trx);
  await closeReports(trx, decided, null);
  if (outcome === "kept") return false;
  const remove = subject.kind === "question" ? removeQuestion : removeAnswer;
  await remove(trx, { id: subject.id, reason, personId, at });
  return true;
}

const DECIDE = { practice: decidePractice, visit: decideVisit, question: decideText, answer: decideText } as const;

/** Keeps the decision with its reports, and in the log. `officeId`: whose log shows it beside the portal's. */
async function closeReports(
  trx: Transaction<Schema>,
  { ids, subject, outcome, reason, personId, at }: Decided,
  officeId: string | null,
): Promise<void> {
  await handleReports(trx, { ids, outcome, reason, personId, at });
  const detail = { outcome, [subject.kind]: subject.id };
  for (const subjectId of ids) {
    const entry = { id: newId(), at, personId, officeId, subjectId, detail };
    await insertAuditEntry(trx, { ...entry, action: "report.handled" });
  }
}

type Told = { readonly kind: "practice" | "visit"; readonly id: string };

async function tellOffices(app: Pick<AppContext, "reader" | "mail">, told: Told, write: WriteLetter): Promise<void> {
  const { title, officeIds } = await findTold(app, told);
  for (const officeId of officeIds) {
    const to = (await findOffice(app.reader, officeId))?.profile.mail ?? null;
    if (to !== null) await app.mail.send({ to, ...write({ ...told, title }) });
  }
}

async function findTold({ reader }: Pick<AppContext, "reader">, { kind, id }: Told) {
  if (kind === "practice") {
    const practice = await findPractice(reader, id);
    return { title: practice?.title ?? "", officeIds: practice?.officeId == null ? [] : [practice.officeId] };
  }
  const visit = await findVisit(reader, id);
  const officeIds = [visit?.visitor.officeId, visit?.host.officeId].filter((officeId) => officeId != null);
  return { title: visit?.topic ?? "", officeIds: [...new Set(officeIds)] };
}

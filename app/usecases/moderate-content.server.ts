import type { Transaction } from "kysely";
import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import {
  findReport,
  handleReports,
  listHandledReports,
  listOpenReports,
  setPracticeRemoved,
} from "../../db/queries/content-report.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findOffice } from "../../db/queries/office.server.ts";
import { findPractice } from "../../db/queries/practice.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { ReportDecision, ReportOutcome, ReportView } from "../domain/content-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexPractices } from "./index-practices.server.ts";

/** What waits, and what was decided. */
export async function listReports({
  reader,
}: Pick<AppContext, "reader">): Promise<{ open: ReportView[]; handled: ReportView[] }> {
  const [open, handled] = await Promise.all([listOpenReports(reader), listHandledReports(reader)]);
  return { open, handled };
}

/** One report with the others that wait about the same practice. */
export async function showReport(
  { reader }: Pick<AppContext, "reader">,
  id: string,
): Promise<ReportDecision | undefined> {
  const report = await findReport(reader, id);
  if (report === undefined) return undefined;
  const others = (await listOpenReports(reader)).filter(
    (one) => one.id !== id && one.practice.id === report.practice.id,
  );
  return { report, others };
}

export type Decision = {
  /** Reports that the moderator saw; all of one practice. */
  readonly ids: readonly string[];
  readonly practiceId: string;
  readonly outcome: ReportOutcome;
  /** Public where the practice is taken away. */
  readonly reason: string;
};

/** The letter to the office of a removed practice. */
type WriteLetter = (practice: { id: string; title: string }) => { subject: string; text: string };

/**
 * Decides reports: the practice stays or comes back, or it is taken off the public pages, out of the search and its files
 * with it. Its office is told by mail where it has one, and in its workspace.
 */
export async function decideReports(
  app: Pick<AppContext, "writer" | "reader" | "now" | "mail" | "version">,
  { personId }: Pick<Actor, "personId">,
  decision: Decision,
  write: WriteLetter,
): Promise<void> {
  const at = app.now().toISOString();
  const isChanged = await app.writer.transaction().execute((trx) => decide(trx, { ...decision, personId, at }));
  if (!isChanged) return;
  await app.version.refresh();
  if (decision.outcome === "removed") await tellOffice(app, decision.practiceId, write);
}

async function decide(
  trx: Transaction<Schema>,
  { ids, practiceId: id, outcome, reason, personId, at }: Decision & { personId: string; at: string },
): Promise<boolean> {
  await handleReports(trx, { ids, outcome, reason, personId, at });
  const officeId = (await findPractice(trx, id))?.officeId ?? null;
  for (const subjectId of ids) {
    await insertAuditEntry(trx, {
      ...{
        id: newId(),
        at,
        personId,
        officeId,
        action: "report.handled",
        subjectId,
        detail: { outcome, practice: id },
      },
    });
  }
  const isRemoval = outcome === "removed";
  if (!(await setPracticeRemoved(trx, { id, reason: isRemoval ? reason : null, at }))) return false;
  await setAttachmentsPublic(trx, { kind: "practice", id }, isRemoval ? null : at);
  await indexPractices(trx, [id]);
  const action = isRemoval ? "practice.removed" : "practice.published";
  await insertAuditEntry(trx, { id: newId(), at, personId, officeId, action, subjectId: id, detail: { by: "portal" } });
  await raiseContentVersion(trx);
  return true;
}

async function tellOffice(app: Pick<AppContext, "reader" | "mail">, id: string, write: WriteLetter): Promise<void> {
  const practice = await findPractice(app.reader, id);
  if (practice === undefined || practice.officeId === null) return;
  const to = (await findOffice(app.reader, practice.officeId))?.profile.mail ?? null;
  if (to !== null) await app.mail.send({ to, ...write(practice) });
}

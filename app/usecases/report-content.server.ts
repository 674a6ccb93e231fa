import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { hasOpenObjection, insertReport } from "../../db/queries/content-report.server.ts";
import { findPracticeBySlug } from "../../db/queries/practice-page.server.ts";
import { findVisit } from "../../db/queries/visit.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { ReportReason, ReportSubjectKind } from "../domain/content-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { LIMITS, type LimitResult, takeAttempt } from "../platform/limits.server.ts";
import { isVisitId } from "./own-visit.server.ts";
import { showQuestion } from "./show-question.server.ts";

/** The public practice that somebody wants to report; `undefined` where nothing public stands at the address. */
export async function findReportable(
  { reader }: Pick<AppContext, "reader">,
  slug: string,
): Promise<{ id: string; slug: string; title: string } | undefined> {
  const row = await findPracticeBySlug(reader, slug);
  return row?.state === "published" ? { id: row.id, slug: row.slug, title: row.title } : undefined;
}

type Reportable = { id: string; no: number; title: string } & (
  | { kind: "question" }
  /** `officeName`: whoever wrote the answer. */
  | { kind: "answer"; officeName: string }
);

/** The public question, or the public answer to it of this id; `undefined` where nothing public stands at the address. */
export async function findReportableText(
  app: Pick<AppContext, "reader" | "instruments">,
  no: number | undefined,
  answerId: string,
): Promise<Reportable | undefined> {
  const found = no === undefined ? undefined : await showQuestion(app, no);
  if (found?.kind !== "shown") return undefined;
  const { card, answers } = found.view;
  if (answerId === "") return { kind: "question", id: card.id, no: card.no, title: card.title };
  const answer = answers.find(({ id }) => id === answerId);
  if (answer === undefined) return undefined;
  return { kind: "answer", id: answerId, no: card.no, title: card.title, officeName: answer.writer.officeName };
}

type Subject = { readonly kind: ReportSubjectKind; readonly id: string };
type Report = { readonly subject: Subject; readonly reason: ReportReason; readonly note: string };

/** Keeps a reader's report. Nobody needs an account; who reported is not asked and not kept. */
export async function reportContent(
  app: Pick<AppContext, "writer" | "now">,
  clientAddress: string,
  { subject, reason, note }: Report,
): Promise<LimitResult> {
  const limit = await takeAttempt(app, LIMITS.reportsOfAddress, clientAddress);
  if (!limit.ok) return limit;
  await keepReport(app, { subject, reason, note, personId: null, officeId: null });
  return limit;
}

/** The public visit that somebody wants to report; `undefined` where nothing public stands at the address. */
export async function findReportableVisit(
  { reader }: Pick<AppContext, "reader">,
  id: string,
): Promise<{ id: string; title: string } | undefined> {
  const visit = isVisitId(id) ? await findVisit(reader, id) : undefined;
  const isPublic = visit?.visibility === "published" || visit?.visibility === "listed";
  return visit !== undefined && isPublic ? { id, title: visit.topic } : undefined;
}

/** Keeps the office's word against the removal of its practice or visit, one at a time. Tells whether none waited. */
export async function objectToRemoval(
  app: Pick<AppContext, "writer" | "reader" | "now">,
  { personId }: Pick<Actor, "personId">,
  { subject, officeId, note }: { subject: Subject; officeId: string; note: string },
): Promise<boolean> {
  if (await hasOpenObjection(app.reader, subject)) return false;
  await keepReport(app, { subject, reason: "objection", note, personId, officeId });
  return true;
}

type Kept = Omit<Report, "reason"> & {
  reason: ReportReason | "objection";
  personId: string | null;
  officeId: string | null;
};

async function keepReport({ writer, now }: Pick<AppContext, "writer" | "now">, report: Kept): Promise<void> {
  const { subject, reason, note, personId, officeId } = report;
  const [id, at] = [newId(), now().toISOString()];
  await writer.transaction().execute(async (trx) => {
    await insertReport(trx, { id, subject, reason, note, personId, at });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "report.sent", subjectId: id },
      detail: { [subject.kind]: subject.id, reason },
    });
  });
}

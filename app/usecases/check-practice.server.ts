import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findOffice } from "../../db/queries/office.server.ts";
import { answerCheckRow, type CheckRow, insertCheck } from "../../db/queries/practice-check.server.ts";
import { recountPractice } from "../../db/queries/practice-counts.server.ts";
import { lockPracticeState } from "../../db/queries/practice-documents.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { CHECK_DAYS, type CheckAnswer } from "../domain/practice-check.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

type Person = Pick<Actor, "personId">;

export type CheckAsked = {
  readonly practice: { readonly id: string; readonly officeId: string; readonly version: number };
  /** Office that is asked. */
  readonly officeId: string;
};

/** The letter to an office that is asked, by the id of the check and its deadline (ISO day). */
type WriteLetter = (check: { id: string; deadline: string }) => { subject: string; text: string };

/**
 * Asks another office to look at a practice within two weeks. The practice stays public meanwhile. `again`: its answer is
 * awaited already. `unknown`: there is no such office, or it is the practice's own.
 */
export async function askCheck(
  app: Pick<AppContext, "writer" | "reader" | "now" | "mail">,
  { personId }: Person,
  { practice, officeId }: CheckAsked,
  write: WriteLetter,
): Promise<"asked" | "again" | "unknown"> {
  const office = await findOffice(app.reader, officeId);
  if (office === undefined || office.id === practice.officeId) return "unknown";
  const at = app.now().toISOString();
  const { timeZone } = office.profile;
  const today = dayInZone(at, timeZone);
  const deadline = dayInZone(new Date(Date.parse(at) + CHECK_DAYS * 86_400_000).toISOString(), timeZone);
  const id = newId();
  const isAsked = await app.writer.transaction().execute(async (trx) => {
    if ((await lockPracticeState(trx, practice.id)) !== "published") return false;
    const asked = { id, practiceId: practice.id, version: practice.version, officeId, personId, at, deadline, today };
    if (!(await insertCheck(trx, asked))) return false;
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId: practice.officeId, action: "check.asked", subjectId: id },
      detail: { practice: practice.id, office: officeId },
    });
    return true;
  });
  if (!isAsked) return "again";
  if (office.profile.mail !== null) await app.mail.send({ to: office.profile.mail, ...write({ id, deadline }) });
  return "asked";
}

export type CheckReply = { readonly verdict: CheckAnswer; readonly note: string | null; readonly version: number };

/** Keeps an office's answer with the version that it read, and counts who confirmed. Tells whether it was the first answer. */
export async function answerCheck(
  { writer, now, version: watch }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Person,
  check: Pick<CheckRow, "id" | "practiceId" | "officeId">,
  reply: CheckReply,
): Promise<boolean> {
  const at = now().toISOString();
  const { id, practiceId, officeId } = check;
  const isDone = await writer.transaction().execute(async (trx) => {
    await lockPracticeState(trx, practiceId);
    if (!(await answerCheckRow(trx, { id, ...reply, personId, at }))) return false;
    await recountPractice(trx, practiceId, at);
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "check.answered", subjectId: id },
      detail: { practice: practiceId, verdict: reply.verdict, version: reply.version },
    });
    await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await watch.refresh();
  return isDone;
}

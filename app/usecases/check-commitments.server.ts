import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { insertCommitmentCheck, listCommitmentChecks, listCommitments } from "../../db/queries/commitment.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { deleteSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import { lockVisit, type StandingVisit } from "../../db/queries/visit.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { CheckAnswer, CheckedCommitment, CheckPageView } from "../domain/commitment-check.ts";
import {
  answerableMonths,
  askedMonth,
  type CheckDay,
  commitmentStatus,
  newestChecks,
} from "../domain/commitment-status.ts";
import { dayInZone } from "../domain/days.ts";
import type { VisitSide } from "../domain/visit.ts";
import { checkDays } from "../domain/visit-deadline.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** Days on which the commitments of a visit are asked about, and those that may be answered now. */
export function checkTimes(visit: StandingVisit, now: Date): { days: CheckDay[]; today: string } {
  return { days: checkDays(visit), today: dayInZone(now.toISOString(), visit.zone) };
}

/** The commitments of one side with what it said of them. `month` is the one that the address names. */
export async function showChecks(
  { reader, now }: Pick<AppContext, "reader" | "now">,
  { visit, side, month }: { visit: StandingVisit; side: VisitSide; month: string | null },
): Promise<CheckPageView> {
  const { days, today } = checkTimes(visit, now());
  const open = answerableMonths(days, today);
  const [commitments, checks] = await Promise.all([
    listCommitments(reader, visit.id),
    listCommitmentChecks(reader, visit.id),
  ]);
  return {
    ...{ id: visit.id, topic: visit.topic, visitorName: nameOf(visit, "visitor"), hostName: nameOf(visit, "host") },
    month: open.find((one) => String(one) === month) ?? askedMonth(days, today) ?? null,
    months: days.map((one) => ({ ...one, isOpen: open.includes(one.month) })),
    commitments: commitments
      .filter((one) => one.side === side)
      .map(({ no, action, inCharge, dueOn, evidence }): CheckedCommitment => {
        const said = checks.filter((check) => check.no === no);
        return {
          ...{ no, action, inCharge, dueOn, evidence },
          status: commitmentStatus({ dueOn, checks: said }, days, today),
          answers: newestChecks(said).map((check) => ({
            ...{ month: check.month, status: check.status, note: check.note, link: check.link },
            day: dayInZone(check.checked_at, visit.zone),
            saidOf: check.action === action ? null : check.action,
          })),
          submissions: [newId(), newId(), newId()],
        };
      }),
  };
}

function nameOf(visit: StandingVisit, side: VisitSide): string {
  return visit[side].regionName ?? visit[side].name;
}

export type SentCheck = {
  readonly visit: StandingVisit;
  readonly side: VisitSide;
  readonly officeId: string;
  readonly answer: CheckAnswer;
  /** Key of the form: sent again, it is kept once. */
  readonly submission: string;
  /** Where the person is led afterwards. */
  readonly address: string;
};

/**
 * Keeps what a side says of one of its commitments, beside everything said before. `changed`: the report was published anew
 * since the form was opened, and the commitment reads otherwise or is gone; nothing was kept.
 */
export async function answerCommitment(
  { writer, now, version }: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  sent: SentCheck,
): Promise<"kept" | "repeated" | "changed"> {
  const at = now().toISOString();
  const outcome = await writer.transaction().execute((trx) => keep(trx, { ...sent, personId, at }));
  if (outcome === "kept" && sent.visit.visibility === "published") await version.refresh();
  return outcome;
}

async function keep(
  trx: Transaction<Schema>,
  {
    visit: { id },
    side,
    officeId,
    answer,
    submission: key,
    address,
    personId,
    at,
  }: SentCheck & { personId: string; at: string },
): Promise<"kept" | "repeated" | "changed"> {
  const visit = await lockVisit(trx, id);
  if (!(await insertSubmission(trx, { key, personId, address, at }))) return "repeated";
  const { no, month, status, note, link, action } = answer;
  const standing = (await listCommitments(trx, id)).find((one) => one.no === no && one.side === side);
  if (standing?.action !== action) {
    await deleteSubmission(trx, { key, personId });
    return "changed";
  }
  await insertCommitmentCheck(trx, {
    ...{ id: newId(), visit_id: id, no, month, status, note, link, action },
    ...{ office_id: officeId, person_id: personId, checked_at: at },
  });
  await insertAuditEntry(trx, {
    ...{ id: newId(), at, personId, officeId, action: "commitment.checked", subjectId: id },
    detail: { no, month, status },
  });
  if (visit?.visibility === "published") await raiseContentVersion(trx);
  return "kept";
}

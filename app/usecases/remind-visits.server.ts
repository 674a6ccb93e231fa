import {
  type DeskVisit,
  listAwaitedVisits,
  listOpenChecks,
  type OpenCheck,
} from "../../db/queries/visit-desk.server.ts";
import { insertVisitNotice } from "../../db/queries/visit-notice.server.ts";
import { dayNumber } from "../domain/day-number.ts";
import { dayInZone } from "../domain/days.ts";
import { VISIT_SIDES } from "../domain/visit.ts";
import type { VisitEvent, WriteVisitLetter } from "../domain/visit-notice.ts";
import { addDays, TASK_DAYS } from "../domain/visit-waiting.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { sendNotice } from "./notify-visit.server.ts";
import { waitOfDesk } from "./visit-wait.server.ts";

/** Days before a deadline on which its office is reminded. */
const REMIND_DAYS = 3;
const VISITS_AT_ONCE = 200;

type App = Parameters<typeof sendNotice>[0] & Pick<AppContext, "writer">;

/** Reminds offices once of each thing that visits wait for; returns how many reminders went out. */
export async function remindVisits(app: App, write: WriteVisitLetter): Promise<number> {
  const now = app.now();
  let sent = 0;
  for (let after = ""; ; ) {
    const found = await listAwaitedVisits(app.reader, { after, limit: VISITS_AT_ONCE });
    const ids = found.map(({ visit }) => visit.id);
    const checks = await listOpenChecks(app.reader, ids);
    for (const desk of found) {
      const reminder = reminderOf(desk, checks, now);
      if (reminder === undefined || reminder.offices.length === 0) continue;
      const { word, ...notice } = reminder;
      // Kept before it is sent: rather none than two.
      const isFirst = await insertVisitNotice(app.writer, { visitId: desk.visit.id, word, at: now.toISOString() });
      if (!isFirst) continue;
      await sendNotice(app, desk, notice, write);
      sent += 1;
    }
    const last = ids.at(-1);
    if (last === undefined || found.length < VISITS_AT_ONCE) return sent;
    after = last;
  }
}

type Reminder = { readonly word: string; readonly event: VisitEvent; readonly offices: readonly string[] };

function reminderOf(desk: DeskVisit, checks: readonly OpenCheck[], now: Date): Reminder | undefined {
  const { visit, movedAt, publicAt } = desk;
  const wait = waitOfDesk(desk, { checks, now });
  if (wait === undefined) return undefined;
  const { task, by, until, month } = wait;
  const today = dayInZone(now.toISOString(), visit.zone);
  const asked = VISIT_SIDES.filter((side) => {
    if (task !== "check") return by === "either" || by === side;
    return checks.some((one) => one.visitId === visit.id && one.side === side && one.month === month);
  });
  const offices = asked.flatMap((side) => visit[side].officeId ?? []);
  const isSoon = until !== null && until >= today && dayNumber(until) - dayNumber(today) <= REMIND_DAYS;
  if (task === "answer" && isSoon) return { word: `answer-${visit.moves}`, event: "remind_answer", offices };
  if (task === "confirm" && isSoon) return { word: `confirm-${publicAt}`, event: "remind_confirm", offices };
  if (task === "check") return { word: `check-${month}`, event: "remind_check", offices };
  // A visit that was recorded long after it took place is not late on its first day here.
  // What was read in public sources can be read already.
  const isPublic = visit.visibility === "published";
  const isOverdue =
    !isPublic && until !== null && until < today && addDays(dayInZone(movedAt, visit.zone), TASK_DAYS) < today;
  return task === "report" && isOverdue ? { word: "report", event: "remind_report", offices } : undefined;
}

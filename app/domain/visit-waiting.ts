import type { CheckDay, CheckMonth } from "./commitment-status.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import { dayInZone } from "./days.ts";
import { otherSide, type VisitSide, type VisitState } from "./visit.ts";
import { checkDays, type DatedVisit } from "./visit-deadline.ts";

/** What a visit waits for. */
export type VisitTask = "answer" | "schedule" | "hold" | "report" | "confirm" | "check";

/** `until`: ISO day in the visit's zone; `null` where no day ends it. */
export type VisitWait = {
  readonly task: VisitTask;
  readonly by: VisitSide | "either";
  readonly until: string | null;
  /** Of a check. */
  readonly month?: CheckMonth;
};

/** Days that a side has to answer, to schedule, to report and to confirm. */
export const TASK_DAYS = 14;

export type WaitingVisit = DatedVisit & {
  readonly state: VisitState;
  readonly keeper: VisitSide;
  readonly proposedBy: VisitSide | null;
  /** Instant of the last step. */
  readonly movedAt: string;
  /** Instant at which the public version of its report became public; `null` without one. */
  readonly publicAt: string | null;
  /** Months whose day has come and whose answers are missing. */
  readonly openChecks: readonly CheckMonth[];
};

/**
 * What a visit waits for today (ISO day of its zone), by whom, and until when. A check that is due comes first only where the
 * report waits for nobody: one thing at a time.
 */
export function waitOf(visit: WaitingVisit, today: string): VisitWait | undefined {
  const { state, keeper, proposedBy, movedAt, publicAt, zone } = visit;
  const since = (instant: string) => addDays(dayInZone(instant, zone), TASK_DAYS);
  switch (state) {
    case "requested":
    case "rescheduled":
      return { task: "answer", by: otherSide(proposedBy ?? "visitor"), until: since(movedAt) };
    case "accepted":
      return { task: "schedule", by: "either", until: since(movedAt) };
    case "scheduled": {
      const last = lastDayOf(visit);
      return { task: "hold", by: "either", until: last === null || last >= today ? last : null };
    }
    case "held":
      return { task: "report", by: keeper, until: reportUntil(visit) };
    case "reported":
      return waitOfReported(visit, publicAt === null ? null : since(publicAt), today);
    case "confirmed":
    case "objected":
      return checkOf(visit, today);
    default:
      return undefined;
  }
}

/** Confirmation is asked for until its day; after that the silence stays silence, and what was promised is asked about. */
function waitOfReported(visit: WaitingVisit, until: string | null, today: string): VisitWait | undefined {
  if (until !== null && until >= today) return { task: "confirm", by: otherSide(visit.keeper), until };
  return checkOf(visit, today);
}

function checkOf(visit: WaitingVisit, today: string): VisitWait | undefined {
  const due: CheckDay | undefined = checkDays(visit).findLast(({ day }) => day <= today);
  if (due === undefined || !visit.openChecks.includes(due.month)) return undefined;
  return { task: "check", by: "either", until: null, month: due.month };
}

/** Day until which the report is due; `null` where the day of the visit is not known. */
function reportUntil(visit: Pick<DatedVisit, "precision" | "startsOn" | "endsOn">): string | null {
  const last = lastDayOf(visit);
  return last === null ? null : addDays(last, TASK_DAYS);
}

/** ISO day of the last day; `null` where it is not known. */
function lastDayOf({ precision, startsOn, endsOn }: Pick<DatedVisit, "precision" | "startsOn" | "endsOn">) {
  return precision === "day" ? (endsOn ?? startsOn) : null;
}

/** The ISO day so many days later. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

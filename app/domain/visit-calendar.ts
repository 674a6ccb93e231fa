import { startOfDay } from "./days.ts";
import type { VisitState, VisitTime } from "./visit.ts";

/** A meeting as calendars show it. Texts are plain. */
export type CalendarEvent = {
  /** Stays the same for good: by it a calendar knows the meeting again. */
  readonly uid: string;
  /** Rises with every change of the meeting. */
  readonly sequence: number;
  /** Instant of its last change. */
  readonly changedAt: string;
  readonly state: CalendarState;
  readonly span: CalendarSpan;
  readonly title: string;
  /** "" where it is not said. */
  readonly place: string;
  readonly note: string;
  /** Full address of its page. */
  readonly link: string;
};

export type CalendarState = "tentative" | "confirmed" | "cancelled";

/** Whole days, the last one not among them; or instants, the last of which may be open. */
export type CalendarSpan =
  | { readonly kind: "days"; readonly from: string; readonly before: string }
  | { readonly kind: "instants"; readonly from: string; readonly to: string | undefined };

/**
 * The span of a visit whose days are known, else `undefined`: no calendar can show "March 2023". Hours count only where they
 * say when it ends, or where it is one day.
 */
export function spanOfVisit({ precision, from, to, startsAt, endsAt, zone }: VisitTime): CalendarSpan | undefined {
  if (precision !== "day" || from === null) return undefined;
  const last = to ?? from;
  const isOneDay = last === from;
  if (startsAt === null || (!isOneDay && endsAt === null)) return { kind: "days", from, before: dayAfter(last) };
  const instantOf = (day: string, time: string) =>
    new Date(Date.parse(startOfDay(day, zone)) + minutesOf(time) * 60_000).toISOString();
  const start = instantOf(from, startsAt);
  const end = endsAt === null ? undefined : instantOf(last, endsAt);
  return { kind: "instants", from: start, to: end !== undefined && end > start ? end : undefined };
}

/** The calendar day after an existing one. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** What calendars are told of a visit's state. */
export const CALENDAR_STATES: Readonly<Record<VisitState, CalendarState>> = {
  draft: "tentative",
  requested: "tentative",
  rescheduled: "tentative",
  accepted: "tentative",
  declined: "cancelled",
  cancelled: "cancelled",
  scheduled: "confirmed",
  held: "confirmed",
  reported: "confirmed",
  confirmed: "confirmed",
  objected: "confirmed",
};

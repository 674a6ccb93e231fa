import ical, { ICalEventStatus } from "ical-generator";
import { contentDisposition } from "../domain/attachment-name.ts";
import type { CalendarEvent, CalendarState } from "../domain/visit-calendar.ts";

type Calendar = { readonly name: string; readonly events: readonly CalendarEvent[] };

/** A calendar by RFC 5545. No zone of a machine takes part: hours are written in UTC, whole days as days. */
export function writeCalendar({ name, events }: Calendar): string {
  const calendar = ical({ name, prodId: { company: "Kiat", product: "Kunjungan", language: "ID" } });
  for (const { uid, sequence, changedAt, state, span, title, place, note, link } of events) {
    calendar.createEvent({
      ...{ id: uid, sequence, stamp: new Date(changedAt), lastModified: new Date(changedAt) },
      ...{ status: STATUS[state], summary: clean(title), description: clean(note), url: link },
      ...(place === "" ? {} : { location: clean(place) }),
      ...timesOf(span),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Days are given as their midnight in UTC, which is how they are written again. */
function timesOf(span: CalendarEvent["span"]) {
  const midnight = (day: string) => new Date(`${day}T00:00:00.000Z`);
  if (span.kind === "days") return { allDay: true, start: midnight(span.from), end: midnight(span.before) };
  return { start: new Date(span.from), ...(span.to === undefined ? {} : { end: new Date(span.to) }) };
}

const STATUS: Readonly<Record<CalendarState, ICalEventStatus>> = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** RFC 5545 knows no control characters but the tab and the line break, and half a character is none. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, "");
}

/** Public calendars are kept as pages are; those of offices are not. */
export function sendCalendar(calendar: string, { isPublic, file }: { isPublic: boolean; file: string }): Response {
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": contentDisposition("inline", file),
      "Cache-Control": isPublic ? "public, no-cache" : "private, no-store",
    },
  });
}

/** Where there is nothing for a calendar. */
export function refuseCalendar(sentence: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${sentence}\n`, { status: 404, headers });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseCalendar, sendCalendar, writeCalendar } from "../platform/calendar-file.server.ts";
import { VISIT_CALENDAR } from "../text/id/visit-calendar.ts";
import { paths } from "../text/paths.ts";
import { publicEvent } from "../text/visit-calendar.ts";
import { findDatedVisit } from "../usecases/visit-calendar.server.ts";

/** `GET /kunjungan/:id/kalender.ics`: one public visit for a calendar. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { instruments, publicUrl } = app;
  const dated = await findDatedVisit(app, params["id"]);
  const event = dated && publicEvent({ ...dated, instruments, link: `${publicUrl}${paths.visit(dated.visit.id)}` });
  if (event === undefined) return refuseCalendar(VISIT_CALENDAR.notFound);
  const file = VISIT_CALENDAR.file;
  return sendCalendar(writeCalendar({ name: VISIT_CALENDAR.name, events: [event] }), { isPublic: true, file });
}

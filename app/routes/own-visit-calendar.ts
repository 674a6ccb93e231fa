import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseCalendar, sendCalendar, writeCalendar } from "../platform/calendar-file.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { VISIT_CALENDAR } from "../text/id/visit-calendar.ts";
import { paths } from "../text/paths.ts";
import { ownEvent } from "../text/visit-calendar.ts";
import { openDatedVisit } from "../usecases/visit-calendar.server.ts";

/** `GET /ruang-kerja/kunjungan/:id/kalender.ics`: a visit for those who take part, with place, room and questions. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const { instruments, publicUrl } = app;
  const { plan, ...dated } = await openDatedVisit(app, actor, args.params["id"]);
  const event = ownEvent({ ...dated, instruments, link: `${publicUrl}${paths.ownVisit(dated.visit.id)}` }, plan);
  if (event === undefined) return refuseCalendar(VISIT_CALENDAR.noDay);
  const file = VISIT_CALENDAR.file;
  return sendCalendar(writeCalendar({ name: VISIT_CALENDAR.name, events: [event] }), { isPublic: false, file });
}

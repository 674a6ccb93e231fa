import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendCalendar, writeCalendar } from "../platform/calendar-file.server.ts";
import { VISIT_CALENDAR } from "../text/id/visit-calendar.ts";
import { paths } from "../text/paths.ts";
import { publicEvent } from "../text/visit-calendar.ts";
import { listDatedVisits } from "../usecases/visit-calendar.server.ts";

/** `GET /kunjungan.ics`: public visits to come and of the last 30 days, to subscribe to. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  const { instruments, publicUrl } = app;
  const dated = await listDatedVisits(app);
  const events = dated.flatMap(
    (one) => publicEvent({ ...one, instruments, link: `${publicUrl}${paths.visit(one.visit.id)}` }) ?? [],
  );
  return sendCalendar(writeCalendar({ name: VISIT_CALENDAR.name, events }), { isPublic: true, file: "kunjungan.ics" });
}

import type { AppContext } from "../platform/app-context.server.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { remindVisits } from "../usecases/remind-visits.server.ts";
import { sweepFiles } from "../usecases/stored-files.server.ts";
import { sweepExpired } from "../usecases/sweep-expired.server.ts";

const HOUR_MS = 3_600_000;

/** Deletes what has run out and reminds offices of visits, now and every hour while the process lives; a failure is logged and tried again. */
export function sweepHourly(app: AppContext): void {
  const sweep = () => {
    Promise.all([sweepExpired(app), sweepFiles(app), remindVisits(app, writeVisitLetter)]).then(
      ([rows, files, reminders]) => app.log.debug({ rows, files, reminders }, "swept"),
      (error: unknown) => app.log.error({ err: error }),
    );
  };
  sweep();
  setInterval(sweep, HOUR_MS).unref();
}

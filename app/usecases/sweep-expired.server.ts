import { deleteExpired } from "../../db/queries/sweep.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { LIMITS } from "../platform/limits.server.ts";

const DAY_MS = 86_400_000;
const SUBMISSION_DAYS = 7;
const INVITATION_DAYS = 30;

/** Deletes sessions, links and limits that have run out, keys of old forms, and mails of old invitations. */
export async function sweepExpired({ writer, now }: Pick<AppContext, "writer" | "now">): Promise<number> {
  const at = now();
  const before = (ms: number) => new Date(at.getTime() - ms).toISOString();
  const longestWindowS = Math.max(...Object.values(LIMITS).map(({ windowS }) => windowS));
  return writer.transaction().execute((trx) =>
    deleteExpired(trx, {
      now: at.toISOString(),
      attemptsBefore: before(longestWindowS * 1000),
      submissionsBefore: before(SUBMISSION_DAYS * DAY_MS),
      invitationsBefore: before(INVITATION_DAYS * DAY_MS),
    }),
  );
}

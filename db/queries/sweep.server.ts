import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

export type SweepLimits = {
  readonly now: string;
  /** Windows of limits that began before are over. */
  readonly attemptsBefore: string;
  /** Keys of forms that were carried out before are forgotten. */
  readonly submissionsBefore: string;
  /** Invitations that ended before, in whichever way. */
  readonly invitationsBefore: string;
};

/** Deletes what has run out and is of no use any more. Tells how many rows went. */
export async function deleteExpired(trx: Transaction<Schema>, limits: SweepLimits): Promise<number> {
  const results = [
    await trx.deleteFrom("session").where("expires_at", "<=", limits.now).executeTakeFirst(),
    await trx.deleteFrom("one_time_token").where("expires_at", "<=", limits.now).executeTakeFirst(),
    await trx.deleteFrom("attempt").where("started_at", "<", limits.attemptsBefore).executeTakeFirst(),
    await trx.deleteFrom("submission").where("at", "<", limits.submissionsBefore).executeTakeFirst(),
    await trx
      .deleteFrom("invitation")
      .where((eb) =>
        eb.or([
          eb("expires_at", "<", limits.invitationsBefore),
          eb("accepted_at", "<", limits.invitationsBefore),
          eb("withdrawn_at", "<", limits.invitationsBefore),
        ]),
      )
      .executeTakeFirst(),
  ];
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

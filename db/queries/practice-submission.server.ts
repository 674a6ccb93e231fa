import type { Transaction } from "kysely";
import type { RecordFields } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** A revision that waits for a reviewer, or was given back with a reason. */
export type PracticeSubmission = {
  readonly practiceId: string;
  readonly baseVersion: number;
  readonly fields: RecordFields;
  readonly personId: string;
  /** "" after the account was deleted. */
  readonly name: string;
  readonly position: string;
  readonly submittedAt: string;
  /** `null` while it waits. */
  readonly returned: { readonly at: string; readonly reason: string } | null;
};

export async function findPracticeSubmission(db: Db, practiceId: string): Promise<PracticeSubmission | undefined> {
  const row = await db
    .selectFrom("practice_submission as sent")
    .innerJoin("person", "person.id", "sent.submitted_by")
    .select(["sent.practice_id as practiceId", "sent.base_version as baseVersion", "sent.body"])
    .select(["sent.submitted_by as personId", "sent.submitted_at as submittedAt"])
    .select(["sent.returned_at as returnedAt", "sent.return_reason as reason", "person.name", "person.position"])
    .where("sent.practice_id", "=", practiceId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { body, returnedAt, reason, ...rest } = row;
  return {
    ...rest,
    // The body was written by `putPracticeSubmission`.
    fields: JSON.parse(body) as RecordFields,
    returned: returnedAt === null ? null : { at: returnedAt, reason: reason ?? "" },
  };
}

/** Lets a revision wait, in place of the one that did. */
export async function putPracticeSubmission(
  trx: Transaction<Schema>,
  sent: Pick<PracticeSubmission, "practiceId" | "baseVersion" | "fields" | "personId" | "submittedAt">,
): Promise<void> {
  const values = {
    base_version: sent.baseVersion,
    body: JSON.stringify(sent.fields),
    submitted_by: sent.personId,
    submitted_at: sent.submittedAt,
    ...{ returned_by: null, returned_at: null, return_reason: null },
  };
  await trx
    .insertInto("practice_submission")
    .values({ practice_id: sent.practiceId, ...values })
    .onConflict((conflict) => conflict.column("practice_id").doUpdateSet(values))
    .execute();
}

/** Gives a waiting revision back. Tells whether the one of this instant still waited. */
export async function returnPracticeSubmission(
  trx: Transaction<Schema>,
  back: { practiceId: string; submittedAt: string; by: string; at: string; reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice_submission")
    .set({ returned_by: back.by, returned_at: back.at, return_reason: back.reason })
    .where("practice_id", "=", back.practiceId)
    .where("submitted_at", "=", back.submittedAt)
    .where("returned_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deletePracticeSubmission(trx: Transaction<Schema>, practiceId: string): Promise<void> {
  await trx.deleteFrom("practice_submission").where("practice_id", "=", practiceId).execute();
}

import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

export type Submission = {
  /** Key of the form, as it was sent. */
  readonly key: string;
  readonly personId: string;
  /** Where it led. */
  readonly address: string;
  readonly at: string;
};

const RECENT = 20;

/** Claims a key for what this transaction does. `false`: somebody's form of this key was carried out before. */
export async function insertSubmission(trx: Transaction<Schema>, submission: Submission): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("submission")
    .values({
      key: keyOf(submission),
      person_id: submission.personId,
      address: submission.address,
      at: submission.at,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Where a person's form of this key led. */
export async function findSubmission(
  db: Db,
  submission: Pick<Submission, "key" | "personId">,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("submission")
    .select("address")
    .where("key", "=", keyOf(submission))
    .executeTakeFirst();
  return row?.address;
}

/** Gives a key back whose form was not carried out after all. */
export async function deleteSubmission(
  trx: Transaction<Schema>,
  submission: Pick<Submission, "key" | "personId">,
): Promise<void> {
  await trx.deleteFrom("submission").where("key", "=", keyOf(submission)).execute();
}

/** Keys of a person's last forms that led to this address. */
export async function listRecentSubmissions(
  db: Db,
  { personId, address }: Pick<Submission, "personId" | "address">,
): Promise<string[]> {
  const rows = await db
    .selectFrom("submission")
    .select("key")
    .where("person_id", "=", personId)
    .where("address", "=", address)
    .orderBy("at", "desc")
    .orderBy("key")
    .limit(RECENT)
    .execute();
  return rows.map(({ key }) => key.slice(personId.length + 1));
}

export async function deleteSubmissionsBefore(db: Db, at: string): Promise<void> {
  await db.deleteFrom("submission").where("at", "<", at).execute();
}

/** Each person has keys of their own, so that nobody learns from a key where another's form led. */
function keyOf({ key, personId }: Pick<Submission, "key" | "personId">): string {
  return `${personId} ${key}`;
}

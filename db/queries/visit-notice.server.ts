import type { Transaction } from "kysely";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

const MOST_PEOPLE = 200;

/** Mail addresses of everybody who may decide for one of these offices, once each. */
export async function listDeciderMails(db: Db, officeIds: readonly string[]): Promise<string[]> {
  if (officeIds.length === 0) return [];
  const rows = await db
    .selectFrom("role_grant")
    .innerJoin("person", "person.id", "role_grant.person_id")
    .select("person.mail")
    .distinct()
    .where("role_grant.office_id", "in", officeIds)
    .where("role_grant.role", "in", ["reviewer", "office_admin"])
    .where("role_grant.ended_at", "is", null)
    .where("person.state", "=", "active")
    .where("person.mail", "is not", null)
    .orderBy("person.mail")
    .limit(MOST_PEOPLE)
    .execute();
  return rows.flatMap(({ mail }) => (mail === null ? [] : [mail]));
}

/** Keeps that a reminder goes out. Tells whether it had not before. */
export async function insertVisitNotice(
  db: Db | Transaction<Schema>,
  { visitId, word, at }: { visitId: string; word: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("visit_notice")
    .values({ visit_id: visitId, word, sent_at: at })
    .onConflict((conflict) => conflict.columns(["visit_id", "word"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

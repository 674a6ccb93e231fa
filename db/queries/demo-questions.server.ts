import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import type { DemoRecords } from "./demo.server.ts";

/**
 * Deletes what the people and offices of the demonstration asked (with every answer) and answered, and questions about their
 * practices. `changedIds`: questions of others that lost an answer.
 */
export async function deleteDemoQuestions(
  trx: Transaction<Schema>,
  { people, officeIds }: DemoRecords,
): Promise<{ questionIds: string[]; changedIds: string[] }> {
  const owners = [...people.map(({ id }) => id), ...officeIds];
  if (owners.length === 0) return { questionIds: [], changedIds: [] };
  const questions = await trx
    .selectFrom("question")
    .leftJoin("practice", "practice.id", "question.practice_id")
    .select("question.id")
    .where((eb) =>
      eb.or([
        eb("question.office_id", "in", owners),
        eb("question.asked_by", "in", owners),
        eb("practice.office_id", "in", owners),
      ]),
    )
    .orderBy("question.no")
    .execute();
  const questionIds = questions.map(({ id }) => id);
  for (const id of questionIds) {
    const gone = await trx.deleteFrom("answer").where("question_id", "=", id).returning("id").execute();
    for (const reported of [id, ...gone.map((answer) => answer.id)]) await deleteReports(trx, reported);
  }
  for (const id of questionIds) await trx.deleteFrom("question").where("id", "=", id).execute();
  const answers = await trx
    .selectFrom("answer")
    .select(["id", "question_id as questionId"])
    .where((eb) => eb.or([eb("office_id", "in", owners), eb("answered_by", "in", owners)]))
    .execute();
  for (const { id } of answers) {
    await trx.deleteFrom("answer").where("id", "=", id).execute();
    await deleteReports(trx, id);
  }
  const changedIds = [...new Set(answers.map(({ questionId }) => questionId))];
  for (const id of changedIds) await recount(trx, id);
  return { questionIds, changedIds };
}

async function deleteReports(trx: Transaction<Schema>, subjectId: string): Promise<void> {
  await trx.deleteFrom("content_report").where("subject_id", "=", subjectId).execute();
}

/** Counts what is left, and opens a question whose accepted answer is gone. */
async function recount(trx: Transaction<Schema>, id: string): Promise<void> {
  const left = await trx
    .selectFrom("answer")
    .select(["id", "answered_at as at"])
    .where("question_id", "=", id)
    .where("state", "=", "public")
    .orderBy("answered_at")
    .execute();
  await trx
    .updateTable("question")
    .set({ answers: left.length, first_answer_at: left[0]?.at ?? null })
    .where("id", "=", id)
    .execute();
  const kept = left.map((answer) => answer.id);
  let reopened = trx
    .updateTable("question")
    .set({ state: "open", accepted_answer_id: null })
    .where("id", "=", id)
    .where("state", "=", "answered");
  if (kept.length > 0) reopened = reopened.where("accepted_answer_id", "not in", kept);
  await reopened.execute();
}

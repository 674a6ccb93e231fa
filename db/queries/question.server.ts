import type { Transaction } from "kysely";
import type { AnswerState, QuestionState } from "../../app/domain/question.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/**
 * Statements that write questions and answers. Whoever calls raises the content version first in the same transaction:
 * that row is what makes writers of questions wait for each other.
 */

export type StandingQuestion = {
  readonly id: string;
  readonly no: number;
  readonly officeId: string;
  readonly provinceId: string;
  readonly state: QuestionState;
  readonly title: string;
  readonly instrument: string | null;
};

export async function findQuestion(db: Db, no: number): Promise<StandingQuestion | undefined> {
  return db
    .selectFrom("question")
    .innerJoin("region", "region.id", "question.region_id")
    .select(["question.id", "question.no", "question.office_id as officeId", "question.state", "question.title"])
    .select("question.instrument")
    .select((eb) => eb.fn.coalesce("region.province_id", "region.id").as("provinceId"))
    .where("question.no", "=", no)
    .executeTakeFirst();
}

export type StandingAnswer = {
  readonly id: string;
  readonly questionId: string;
  readonly officeId: string;
  readonly provinceId: string;
  readonly state: AnswerState;
  readonly isAccepted: boolean;
  readonly html: string;
};

export async function findAnswer(db: Db, id: string): Promise<StandingAnswer | undefined> {
  const row = await db
    .selectFrom("answer")
    .innerJoin("region", "region.id", "answer.region_id")
    .select(["answer.id", "answer.question_id as questionId", "answer.office_id as officeId", "answer.state"])
    .select(["answer.accepted_at as acceptedAt", "answer.html"])
    .select((eb) => eb.fn.coalesce("region.province_id", "region.id").as("provinceId"))
    .where("answer.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { acceptedAt, ...answer } = row;
  return { ...answer, isAccepted: acceptedAt !== null };
}

export type NewQuestion = {
  readonly id: string;
  readonly officeId: string;
  readonly personId: string;
  readonly instrument: string | null;
  readonly indicatorNo: number | null;
  readonly level: number | null;
  readonly practiceId: string | null;
  readonly title: string;
  readonly body: string;
  readonly html: string;
  readonly at: string;
};

/** Writes a question under the next number, which it tells. */
export async function insertQuestion(trx: Transaction<Schema>, question: NewQuestion): Promise<number> {
  const { region_id, demo } = await findWriter(trx, question.officeId);
  const { last } = await trx
    .selectFrom("question")
    .select((eb) => eb.fn.coalesce(eb.fn.max("no"), eb.lit(0)).as("last"))
    .executeTakeFirstOrThrow();
  const no = Number(last) + 1;
  const { officeId, personId, indicatorNo, practiceId, at, ...own } = question;
  await trx
    .insertInto("question")
    .values({
      ...own,
      ...{ no, region_id, demo, office_id: officeId, asked_by: personId },
      ...{ indicator_no: indicatorNo, practice_id: practiceId, state: "open", state_reason: null },
      ...{ accepted_answer_id: null, answers: 0, first_answer_at: null, asked_at: at, updated_at: at },
    })
    .execute();
  return no;
}

export type NewAnswer = {
  readonly id: string;
  readonly questionId: string;
  readonly officeId: string;
  readonly personId: string;
  readonly body: string;
  readonly html: string;
  readonly scope: string;
  readonly instrument: string | null;
  readonly at: string;
};

/** Writes an answer and counts it with its question. */
export async function insertAnswer(trx: Transaction<Schema>, answer: NewAnswer): Promise<void> {
  const { region_id, demo } = await findWriter(trx, answer.officeId);
  const { questionId, officeId, personId, at, ...own } = answer;
  await trx
    .insertInto("answer")
    .values({
      ...own,
      ...{ region_id, demo, question_id: questionId, office_id: officeId, answered_by: personId },
      ...{ state: "public", state_reason: null, answered_at: at, accepted_at: null },
    })
    .execute();
  await recountAnswers(trx, { questionId, at });
}

/** Makes an answer the accepted one in place of any other. */
export async function acceptAnswer(
  trx: Transaction<Schema>,
  { questionId, answerId, at }: { questionId: string; answerId: string; at: string },
): Promise<void> {
  await trx.updateTable("answer").set({ accepted_at: null }).where("question_id", "=", questionId).execute();
  await trx.updateTable("answer").set({ accepted_at: at }).where("id", "=", answerId).execute();
  await trx
    .updateTable("question")
    .set({ state: "answered", accepted_answer_id: answerId, updated_at: at })
    .where("id", "=", questionId)
    .execute();
}

type Ending = {
  readonly id: string;
  readonly state: "withdrawn" | "removed";
  readonly reason: string;
  readonly at: string;
};

/** Takes a question off the public pages. Tells whether it was public. */
export async function endQuestion(trx: Transaction<Schema>, { id, state, reason, at }: Ending): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("question")
    .set({ state, state_reason: reason, updated_at: at })
    .where("id", "=", id)
    .where("state", "in", ["open", "answered"])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes an answer off the public pages; a question that had accepted it is open again. Tells whether it was public. */
export async function endAnswer(trx: Transaction<Schema>, { id, state, reason, at }: Ending): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("answer")
    .set({ state, state_reason: reason, accepted_at: null })
    .where("id", "=", id)
    .where("state", "=", "public")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const { question_id } = await trx
    .selectFrom("answer")
    .select("question_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("question")
    .set({ state: "open", accepted_answer_id: null })
    .where("accepted_answer_id", "=", id)
    .where("state", "=", "answered")
    .execute();
  await recountAnswers(trx, { questionId: question_id, at });
  return true;
}

async function recountAnswers(
  trx: Transaction<Schema>,
  { questionId, at }: { questionId: string; at: string },
): Promise<void> {
  const { count, first } = await trx
    .selectFrom("answer")
    .select((eb) => [eb.fn.countAll().as("count"), eb.fn.min("answered_at").as("first")])
    .where("question_id", "=", questionId)
    .where("state", "=", "public")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("question")
    .set({ answers: Number(count), first_answer_at: first, updated_at: at })
    .where("id", "=", questionId)
    .execute();
}

/** Region of an office, and whether it is a demonstration: what it writes is one too. */
async function findWriter(trx: Transaction<Schema>, officeId: string) {
  return trx.selectFrom("office").select(["region_id", "demo"]).where("id", "=", officeId).executeTakeFirstOrThrow();
}

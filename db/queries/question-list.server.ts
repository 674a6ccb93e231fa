import { expressionBuilder } from "kysely";
import type { QuestionStatus } from "../../app/domain/question.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements behind public pages of questions. */

export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number];

export type QuestionFilter = {
  readonly instrument?: string | undefined;
  readonly indicatorNo?: number | undefined;
  readonly practiceId?: string | undefined;
  readonly status?: QuestionStatus | undefined;
  /** Only these ids, at most a few thousand. */
  readonly ids?: readonly string[] | undefined;
};

/** Public questions, the newest first, or the longest waiting first. */
export async function listQuestions(
  db: Db,
  filter: QuestionFilter,
  { order, limit, offset }: { order: "newest" | "oldest"; limit: number; offset: number },
) {
  if (filter.ids?.length === 0) return [];
  const direction = order === "newest" ? "desc" : "asc";
  return selectQuestions(db)
    .where(passes(filter))
    .orderBy("question.asked_at", direction)
    .orderBy("question.no", direction)
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many public questions a filter leaves. */
export async function countQuestions(db: Db, filter: QuestionFilter): Promise<number> {
  if (filter.ids?.length === 0) return 0;
  const { count } = await db
    .selectFrom("question")
    .where(passes(filter))
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const MOST_TIMES = 5000;

/** When the last answered questions were asked and first answered. */
export async function listFirstAnswers(db: Db): Promise<{ askedAt: string; firstAnswerAt: string }[]> {
  const rows = await db
    .selectFrom("question")
    .select(["asked_at as askedAt", "first_answer_at as firstAnswerAt"])
    .where("state", "in", PUBLIC)
    .where("first_answer_at", "is not", null)
    .orderBy("asked_at", "desc")
    .orderBy("no")
    .limit(MOST_TIMES)
    .execute();
  return rows.flatMap(({ askedAt, firstAnswerAt }) => (firstAnswerAt === null ? [] : [{ askedAt, firstAnswerAt }]));
}

/** A question in whatever state, with its texts. */
export async function findQuestionPage(db: Db, no: number) {
  return selectQuestions(db)
    .select(["question.body", "question.html", "question.state_reason as stateReason"])
    .where("question.no", "=", no)
    .executeTakeFirst();
}

const MOST_ANSWERS = 200;

/** Answers of a question in whatever state: the accepted one first, then the oldest. */
export async function listAnswers(db: Db, questionId: string) {
  return db
    .selectFrom("answer")
    .innerJoin("office", "office.id", "answer.office_id")
    .innerJoin("region", "region.id", "answer.region_id")
    .select(["answer.id", "answer.body", "answer.html", "answer.scope", "answer.instrument", "answer.state"])
    .select(["answer.state_reason as stateReason", "answer.answered_at as answeredAt", "answer.demo"])
    .select("answer.accepted_at as acceptedAt")
    .select(["office.name as officeName", "region.code as regionCode", "region.name as regionName"])
    .where("answer.question_id", "=", questionId)
    .orderBy((eb) => eb.case().when("answer.accepted_at", "is", null).then(1).else(0).end())
    .orderBy("answer.answered_at")
    .orderBy("answer.id")
    .limit(MOST_ANSWERS)
    .execute();
}

/** What the search knows of one question; `undefined` where it is not public. */
export async function findSearchedQuestion(db: Db, id: string) {
  const row = await selectQuestions(db)
    .select("question.body")
    .where("question.id", "=", id)
    .where("question.state", "in", PUBLIC)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const answers = await listAnswers(db, id);
  return { ...row, answers: answers.flatMap(({ state, body }) => (state === "public" ? [body] : [])) };
}

/** Open questions about practices of an office that it has not answered itself, the longest waiting first. */
export async function listQuestionsFor(db: Db, officeId: string) {
  return selectQuestions(db)
    .where("practice.office_id", "=", officeId)
    .where("question.office_id", "<>", officeId)
    .where("question.state", "=", "open")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("answer")
            .select("answer.id")
            .whereRef("answer.question_id", "=", "question.id")
            .where("answer.office_id", "=", officeId)
            .where("answer.state", "=", "public"),
        ),
      ),
    )
    .orderBy("question.asked_at")
    .orderBy("question.no")
    .limit(MOST_OWN)
    .execute();
}

const MOST_OWN = 20;

/** An office's own questions with no accepted answer yet, the newest first. */
export async function listOpenQuestionsOf(db: Db, officeId: string) {
  return selectQuestions(db)
    .where("question.office_id", "=", officeId)
    .where("question.state", "=", "open")
    .orderBy("question.asked_at", "desc")
    .orderBy("question.no", "desc")
    .limit(MOST_OWN)
    .execute();
}

const PUBLIC = ["open", "answered"] as const;

function selectQuestions(db: Db) {
  return db
    .selectFrom("question")
    .innerJoin("office", "office.id", "question.office_id")
    .innerJoin("region", "region.id", "question.region_id")
    .leftJoin("practice", "practice.id", "question.practice_id")
    .select(["question.id", "question.no", "question.title", "question.state", "question.answers as answerCount"])
    .select(["question.instrument", "question.indicator_no as indicatorNo", "question.level", "question.demo"])
    .select(["question.asked_at as askedAt", "question.updated_at as updatedAt"])
    .select(["office.name as officeName", "region.code as regionCode", "region.name as regionName"])
    .select(["practice.slug as practiceSlug", "practice.title as practiceTitle"]);
}

/** What a filter leaves of the public questions. */
function passes({ instrument, indicatorNo, practiceId, status, ids }: QuestionFilter) {
  const eb = expressionBuilder<Schema, "question">();
  return eb.and([
    eb("question.state", "in", PUBLIC),
    ...(instrument === undefined ? [] : [eb("question.instrument", "=", instrument)]),
    ...(indicatorNo === undefined ? [] : [eb("question.indicator_no", "=", indicatorNo)]),
    ...(practiceId === undefined ? [] : [eb("question.practice_id", "=", practiceId)]),
    ...(status === undefined ? [] : [eb("question.state", "=", status === "accepted" ? "answered" : "open")]),
    ...(status === "replied" ? [eb("question.answers", ">", 0)] : []),
    ...(status === "unanswered" ? [eb("question.answers", "=", 0)] : []),
    ...(ids === undefined ? [] : [eb("question.id", "in", ids)]),
  ]);
}

import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findPracticeBySlug } from "../../db/queries/practice-page.server.ts";
import { findQuestion, insertAnswer, insertQuestion } from "../../db/queries/question.server.ts";
import { findSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { Answer, AnswerField, Question, QuestionField, QuestionProblem } from "../domain/question.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { LIMITS, type Limit, takeAttempt } from "../platform/limits.server.ts";
import { indexQuestion } from "./index-questions.server.ts";

type App = Pick<AppContext, "writer" | "reader" | "now" | "version" | "markdown">;
type Person = Pick<Actor, "personId">;

/**
 * What came of a form. `no`: number of the question that it led to, also where the same form was carried out before.
 * `limit`: this person published too much today.
 */
export type AskOutcome<Field extends string> =
  | { readonly status: "published" | "repeated"; readonly no: number }
  | { readonly status: "refused"; readonly problems: readonly QuestionProblem<Field>[] }
  | { readonly status: "limit"; readonly retryAfterS: number }
  | { readonly status: "gone" };

/** Publishes a question: number, audit entry, search and content version in one transaction. */
export async function askQuestion(
  app: App,
  { personId }: Person,
  { officeId, question, submission }: { officeId: string; question: Question; submission: string },
): Promise<AskOutcome<QuestionField>> {
  const practice =
    question.practiceSlug === null ? undefined : await findPracticeBySlug(app.reader, question.practiceSlug);
  if (question.practiceSlug !== null && practice?.state !== "published") {
    return { status: "refused", problems: [{ field: "praktik", problem: "choice" }] };
  }
  const rendered = await app.markdown.render(question.body, { idPrefix: "rincian" });
  if (!rendered.ok) return { status: "refused", problems: [{ field: "rincian", problem: wordOf(rendered.problem) }] };
  return publish(app, { personId, officeId, submission, limit: LIMITS.questionsOfPerson }, async (trx, at) => {
    const id = newId();
    const { indicator, title, body } = question;
    const no = await insertQuestion(trx, {
      ...{ id, officeId, personId, at, title, body, html: rendered.text.html },
      ...{ instrument: indicator?.instrument ?? null, indicatorNo: indicator?.no ?? null },
      ...{ level: indicator?.level ?? null, practiceId: practice?.id ?? null },
    });
    const entry = { id: newId(), at, personId, officeId, subjectId: id, detail: { number: no } };
    await insertAuditEntry(trx, { ...entry, action: "question.asked" });
    await indexQuestion(trx, id);
    return no;
  });
}

/** Publishes an answer to a public question. */
export async function answerQuestion(
  app: App,
  { personId }: Person,
  { officeId, no, answer, submission }: { officeId: string; no: number; answer: Answer; submission: string },
): Promise<AskOutcome<AnswerField>> {
  const id = newId();
  const rendered = await app.markdown.render(answer.body, { idPrefix: `j${id.slice(-8)}` });
  if (!rendered.ok) return { status: "refused", problems: [{ field: "jawaban", problem: wordOf(rendered.problem) }] };
  return publish(app, { personId, officeId, submission, limit: LIMITS.answersOfPerson }, async (trx, at) => {
    const question = await findQuestion(trx, no);
    if (question?.state !== "open" && question?.state !== "answered") return undefined;
    await insertAnswer(trx, {
      ...{ id, questionId: question.id, officeId, personId, at },
      ...{ ...answer, html: rendered.text.html },
    });
    const entry = { id: newId(), at, personId, officeId, subjectId: id, detail: { number: no } };
    await insertAuditEntry(trx, { ...entry, action: "question.answered" });
    await indexQuestion(trx, question.id);
    return no;
  });
}

type Sent = { personId: string; officeId: string; submission: string; limit: Limit };

/** Thrown away with everything that the transaction wrote. */
class Gone extends Error {}

async function publish(
  { writer, now, version }: App,
  { personId, submission: key, limit }: Sent,
  write: (trx: Transaction<Schema>, at: string) => Promise<number | undefined>,
): Promise<Exclude<AskOutcome<never>, { status: "refused" }>> {
  const before = await findSubmission(writer, { key, personId });
  if (before !== undefined) return { status: "repeated", no: Number(before.split("/").at(-1)) };
  const attempt = await takeAttempt({ writer, now }, limit, personId);
  if (!attempt.ok) return { status: "limit", retryAfterS: attempt.retryAfterS };
  const at = now().toISOString();
  const run = writer.transaction().execute(async (trx) => {
    // First: whoever writes questions waits here for the other.
    await raiseContentVersion(trx);
    const claimed = await findSubmission(trx, { key, personId });
    if (claimed !== undefined) return { status: "repeated" as const, no: Number(claimed.split("/").at(-1)) };
    const no = await write(trx, at);
    if (no === undefined) throw new Gone();
    await insertSubmission(trx, { key, personId, address: `/tanya/${no}`, at });
    return { status: "published" as const, no };
  });
  const outcome = await run.catch((error: unknown) => {
    if (error instanceof Gone) return { status: "gone" as const };
    throw error;
  });
  await version.refresh();
  return outcome;
}

function wordOf(problem: "too_long" | "too_complex" | "busy"): "long" | "too_complex" | "busy" {
  return problem === "too_long" ? "long" : problem;
}

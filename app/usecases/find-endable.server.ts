import {
  findAnswer,
  findQuestion,
  type StandingAnswer,
  type StandingQuestion,
} from "../../db/queries/question.server.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/**
 * A question, and the answer to it of this id where there is one: for what their offices do with them. Whose they are is asked
 * by whoever calls.
 */
export async function findEndable(
  { reader }: Pick<AppContext, "reader">,
  no: number | undefined,
  answerId: string,
): Promise<{ question: StandingQuestion; answer: StandingAnswer | undefined } | undefined> {
  const question = no === undefined ? undefined : await findQuestion(reader, no);
  if (question === undefined) return undefined;
  const answer = answerId === "" ? undefined : await findAnswer(reader, answerId);
  return { question, answer: answer?.questionId === question.id ? answer : undefined };
}

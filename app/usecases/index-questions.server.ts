import { findSearchedQuestion } from "../../db/queries/question-list.server.ts";
import type { StarterTransaction } from "../../db/queries/starter.server.ts";
import { writeQuestionDocument } from "../domain/question-document.ts";
import { instruments } from "../platform/content/instruments.server.ts";
import { putIntoSearch, takeOutOfSearch } from "./index-search.server.ts";

/**
 * Makes a question findable as it is now, or no longer where it is not public. Belongs into every transaction that changes
 * it or one of its answers.
 */
export async function indexQuestion(trx: StarterTransaction, id: string): Promise<void> {
  const question = await findSearchedQuestion(trx, id);
  if (question === undefined) return takeOutOfSearch(trx, "question", [id]);
  const { instrument: code, indicatorNo, practiceTitle } = question;
  const indicator = instruments.find((one) => one.code === code)?.indicators.find(({ no }) => no === indicatorNo);
  const about = [
    ...(indicator === undefined ? [] : [`indikator ${indicator.no}`, indicator.name]),
    ...(practiceTitle === null ? [] : [practiceTitle]),
  ];
  await putIntoSearch(trx, "question", [writeQuestionDocument({ ...question, about })]);
}

import { listOpenQuestionsOf, listQuestionsFor } from "../../db/queries/question-list.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import type { OfficeQuestions } from "../domain/question-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewQuestion } from "./question-cards.server.ts";

/** Questions that concern a person's office; `null` for those who write for none. */
export async function listOfficeQuestions(
  { reader, instruments }: Pick<AppContext, "reader" | "instruments">,
  { grants, office }: Actor,
): Promise<OfficeQuestions | null> {
  if (office === undefined || !may(grants, "question.write", office)) return null;
  const [forUs, own] = await Promise.all([
    listQuestionsFor(reader, office.officeId),
    listOpenQuestionsOf(reader, office.officeId),
  ]);
  return {
    forUs: forUs.map((row) => viewQuestion(instruments, row)),
    own: own.map((row) => viewQuestion(instruments, row)),
  };
}

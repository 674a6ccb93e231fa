import { findPracticeBySlug } from "../../db/queries/practice-page.server.ts";
import { findQuestion } from "../../db/queries/question.server.ts";
import type { Actor } from "../domain/actor.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import { instrumentsByUse } from "../domain/indicator-query.ts";
import type { Owner } from "../domain/permissions.ts";
import type { QuestionField } from "../domain/question.ts";
import type { AnswerForm, QuestionForm } from "../domain/question-form-view.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { findSimilar } from "./similar-questions.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** Whom a form of a question was opened for: this person, writing for this office. */
export function questionOwner({ personId }: Pick<Actor, "personId">, { officeId }: Owner): string {
  return `${personId}/question/${officeId}`;
}

/** The form of a question; with a title it comes with what may answer it already. */
export async function openQuestionForm(
  app: App,
  owner: string,
  fields: RecordFields<QuestionField>,
): Promise<QuestionForm> {
  const practice = fields.praktik === "" ? undefined : await findPracticeBySlug(app.reader, fields.praktik);
  const indicators = listIndicatorChoices(app.instruments);
  return {
    ...{ fields, owner, indicators, submission: newId() },
    practice: fields.praktik === "" ? null : practice?.state === "published" ? practice.title : "",
    similar: fields.judul === "" ? null : await findSimilar(app, fields.judul),
  };
}

/**
 * The form of an answer, for the instrument that the question was asked about. It opens on a question that was taken away too:
 * what somebody typed meanwhile must not be lost.
 */
export async function openAnswerForm(
  { reader, instruments }: App,
  owner: string,
  no: number,
): Promise<{ title: string; isPublic: boolean; form: AnswerForm } | undefined> {
  const question = await findQuestion(reader, no);
  if (question === undefined) return undefined;
  return {
    title: question.title,
    isPublic: question.state === "open" || question.state === "answered",
    form: {
      ...{ owner, submission: newId() },
      fields: { jawaban: "", lingkup: "", instrumen: question.instrument ?? "" },
      instruments: instrumentsByUse(instruments).map(({ code, tag, title }) => ({
        value: code,
        label: `${tag}, ${title}`,
      })),
    },
  };
}

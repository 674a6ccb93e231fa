import { findQuestionPage, listAnswers } from "../../db/queries/question-list.server.ts";
import type { AnswerView, EndedAnswer, QuestionAddress } from "../domain/question-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewQuestion, viewWriter } from "./question-cards.server.ts";

type App = Pick<AppContext, "reader" | "instruments">;

/** What stands at `/tanya/:id`: a question with its answers, or why it is gone. */
export async function showQuestion({ reader, instruments }: App, no: number): Promise<QuestionAddress> {
  const row = await findQuestionPage(reader, no);
  if (row === undefined) return { kind: "unknown" };
  if (row.state === "withdrawn" || row.state === "removed") {
    const by = row.state === "removed" ? "portal" : "office";
    return { kind: "gone", by, title: row.title, reason: row.stateReason ?? "" };
  }
  const answers = await listAnswers(reader, row.id);
  return {
    kind: "shown",
    view: {
      card: viewQuestion(instruments, row),
      html: row.html,
      answers: answers.filter(({ state }) => state === "public").map((answer) => viewAnswer(instruments, answer)),
      ended: answers.flatMap(({ id, state, stateReason }): EndedAnswer[] =>
        state === "public" ? [] : [{ id, by: state === "removed" ? "portal" : "office", reason: stateReason ?? "" }],
      ),
    },
  };
}

type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number];

function viewAnswer(instruments: App["instruments"], row: AnswerRow): AnswerView {
  const { id, html, scope, answeredAt, acceptedAt } = row;
  const instrument = instruments.find(({ code }) => code === row.instrument);
  return {
    ...{ id, html, scope, answeredAt, acceptedAt, writer: viewWriter(row) },
    instrument:
      instrument === undefined
        ? null
        : { code: instrument.code, tag: instrument.tag, inForce: instrument.status === "in_force" },
  };
}

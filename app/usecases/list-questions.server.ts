import {
  countQuestions,
  listFirstAnswers,
  listQuestions as listRows,
  type QuestionFilter,
} from "../../db/queries/question-list.server.ts";
import {
  type AskedQuestions,
  MIN_MEASURED,
  type QuestionCard,
  type QuestionListView,
} from "../domain/question-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";
import { findRecordIds } from "./match-documents.server.ts";
import { viewQuestion } from "./question-cards.server.ts";

const QUESTIONS_PER_PAGE = 20;

/** So many found by words are shown at most: parameters of one statement are limited. */
const MOST_FOUND = 5000;

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** Questions of one address: those of its page, how many there are, and how long answers take. */
export async function listQuestions(app: App, asked: AskedQuestions): Promise<QuestionListView> {
  const searched = asked.q === "" ? undefined : await findRecordIds(app, "question", asked.q);
  const filter: QuestionFilter = {
    ...{ instrument: asked.instrument, indicatorNo: asked.indicator, status: asked.status },
    ids: searched?.ids.slice(0, MOST_FOUND),
  };
  const offset = (asked.page - 1) * QUESTIONS_PER_PAGE;
  const [rows, found, pace] = await Promise.all([
    listRows(app.reader, filter, { order: asked.order, limit: QUESTIONS_PER_PAGE, offset }),
    countQuestions(app.reader, filter),
    readPace(app),
  ]);
  return {
    questions: rows.map((row) => viewQuestion(app.instruments, row)),
    ...{ found, ...pace, perPage: QUESTIONS_PER_PAGE, corrected: searched?.corrected ?? null },
  };
}

type About = { readonly instrument: string; readonly no: number } | { readonly practiceId: string };

/** The newest questions about an indicator or a practice. */
export async function listQuestionsAbout(
  app: Pick<AppContext, "reader" | "instruments">,
  { limit, ...about }: About & { limit: number },
): Promise<QuestionCard[]> {
  const filter = "practiceId" in about ? about : { instrument: about.instrument, indicatorNo: about.no };
  const rows = await listRows(app.reader, filter, { order: "newest", limit, offset: 0 });
  return rows.map((row) => viewQuestion(app.instruments, row));
}

/** How many wait, and how long a first answer takes. */
const readPace = oncePerVersion(async ({ reader }: App) => {
  const [total, unanswered, times] = await Promise.all([
    countQuestions(reader, {}),
    countQuestions(reader, { status: "unanswered" }),
    listFirstAnswers(reader),
  ]);
  const hours = times
    .map(({ askedAt, firstAnswerAt }) => (Date.parse(firstAnswerAt) - Date.parse(askedAt)) / 3_600_000)
    .sort((a, b) => a - b);
  const median = hours.length < MIN_MEASURED ? null : middleOf(hours);
  return { total, unanswered, measured: hours.length, medianHours: median };
});

function middleOf(sorted: readonly number[]): number {
  const [low = 0, high = low] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

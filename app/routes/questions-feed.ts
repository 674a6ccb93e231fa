import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseQuestionList, questionListLink } from "../forms/question-list.ts";
import { sendFeed } from "../platform/http/send-feed.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatAtom } from "../text/atom.ts";
import { QUESTION_STATUS, QUESTIONS, saySubject } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { listQuestions } from "../usecases/list-questions.server.ts";

/** `GET /tanya.atom`: the newest questions of the same filter. What the filter does not understand narrows nothing. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { refused: _, ...asked } = parseQuestionList(new URL(request.url).searchParams, app.instruments);
  const query = { ...asked, order: "newest" as const, page: 1 };
  const { questions } = await listQuestions(app, query);
  const chosen = questionListLink(query);
  const entries = questions.map(({ no, title, updatedAt, subject, status, writer }) => ({
    id: framePage(app, paths.question(no)).address,
    title,
    link: framePage(app, paths.question(no)).address,
    updated: updatedAt,
    summary: `${writer.regionName}. ${saySubject(subject)}. ${QUESTION_STATUS[status]}.`,
  }));
  const feed = formatAtom({
    title: `Kiat: ${QUESTIONS.title}`,
    subtitle: QUESTIONS.lead,
    self: framePage(app, paths.questionsFeed(chosen)).address,
    link: framePage(app, paths.questions(chosen)).address,
    entries,
  });
  return sendFeed(feed);
}

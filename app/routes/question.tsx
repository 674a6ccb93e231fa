import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import questionStyles from "../../styles/questions.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { QuestionPage } from "../components/questions/question-page.tsx";
import { cutWords, textOfHtml } from "../domain/plain-text.ts";
import { readQuestionNo } from "../forms/question-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { QUESTION, saySubject } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { showQuestion } from "../usecases/show-question.server.ts";

/** Only pages of questions are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: questionStyles }];

/** `GET /tanya/:id`: one question with its answers. What was taken away says why. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const no = readQuestionNo(params["id"]);
  const found = no === undefined ? undefined : await showQuestion(app, no);
  if (found === undefined || found.kind === "unknown") throw data(QUESTION.unknown, { status: 404 });
  if (found.kind === "gone") throw data(QUESTION.gone[found.by](found.title, found.reason), { status: 410 });
  const path = paths.question(found.view.card.no);
  if (params["id"] !== String(no)) throw redirect(path);
  return { view: found.view, page: framePage(app, path) };
}

export const meta = viewMeta<typeof loader>(({ view: { card, html }, page }) =>
  pageMeta({
    title: card.title,
    description: cutWords(`${saySubject(card.subject)}. ${card.writer.regionName}. ${textOfHtml(html)}`, 200),
    address: page.address,
  }),
);

export default function QuestionRoute() {
  return <QuestionPage {...useView<typeof loader>()} />;
}

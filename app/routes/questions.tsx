import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import questionStyles from "../../styles/questions.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { QuestionListPage } from "../components/questions/question-list-page.tsx";
import { findPlainer } from "../forms/practice-list.ts";
import { parseQuestionList, QUESTION_STATUS_SLUGS, questionListLink } from "../forms/question-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { QUESTIONS } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { listQuestions } from "../usecases/list-questions.server.ts";

/** Only pages of questions are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: questionStyles }];

/** `GET /tanya?indikator=spbe-2020/9&status=belum-dijawab&urut=terlama`: public questions, narrowed. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { refused, ...asked } = parseQuestionList(params, app.instruments);
  const view = await listQuestions(app, asked);
  const chosen = questionListLink(asked);
  const plainer = findPlainer(params, chosen, refused);
  // What was refused goes along as it was typed, so that the page behind the redirect can say so.
  if (plainer !== undefined) throw redirect(`${paths.questions()}?${plainer}`, 302);
  const tag = app.instruments.find(({ code }) => code === asked.instrument)?.tag;
  return {
    ...{ view, asked, chosen, slugs: QUESTION_STATUS_SLUGS },
    tag:
      tag === undefined ? null : asked.indicator === undefined ? tag : QUESTIONS.indicatorFilter(tag, asked.indicator),
    remarks: refused.map(({ name, text }) => QUESTIONS.refused(name, text)),
    page: framePage(app, paths.questions(chosen)),
    feed: framePage(app, paths.questionsFeed(chosen)).address,
  };
}

export const meta = viewMeta<typeof loader>(({ view, chosen, remarks, page, feed }) => [
  ...pageMeta({
    title: QUESTIONS.title,
    description: `${QUESTIONS.found(view.found)}. ${QUESTIONS.lead}`,
    address: page.address,
    noindex: remarks.length > 0 || chosen.q !== undefined || view.questions.length === 0,
  }),
  { tagName: "link", rel: "alternate", type: "application/atom+xml", title: QUESTIONS.title, href: feed },
]);

export default function QuestionsRoute() {
  const { feed: _, ...view } = useView<typeof loader>();
  return <QuestionListPage {...view} />;
}

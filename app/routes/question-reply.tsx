import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AnswerFields, FormKeys, questionProblems } from "../components/questions/question-fields.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { AnswerField } from "../domain/question.ts";
import type { QuestionRefused } from "../domain/question-form-view.ts";
import { parseAnswer, readAnswerFields } from "../forms/question.ts";
import { readQuestionNo } from "../forms/question-list.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { ASK, QUESTION } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { answerQuestion } from "../usecases/ask-question.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openAnswerForm, questionOwner } from "../usecases/open-question-form.server.ts";

export const handle = { workspace: true };

/** `GET /tanya/:id/jawab`: the form of an answer, for whoever writes for an office. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "question.write");
  const office = ownOfficeOf(actor, "question.write");
  const { app } = args.context;
  const no = readQuestionNo(args.params["id"]);
  const opened = no === undefined ? undefined : await openAnswerForm(app, questionOwner(actor, office), no);
  if (no === undefined || opened === undefined) throw data(QUESTION.unknown, { status: 404 });
  return data({ frame: await frameWorkspace(app, actor, undefined), no, ...opened });
}

/** Publishes the answer; 422 keeps everything typed. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "question.write");
  const { app } = args.context;
  const office = ownOfficeOf(actor, "question.write");
  assertOpenedFor(form, questionOwner(actor, office));
  const no = readQuestionNo(args.params["id"]);
  if (no === undefined) throw data(QUESTION.unknown, { status: 404 });
  const typed = readAnswerFields(form);
  const parsed = parseAnswer(typed, app.instruments);
  if (!parsed.ok) return data<Refused>({ typed, problems: parsed.problems, why: null }, { status: 422 });
  const submission = form.get(FORM_KEYS.submission);
  const outcome = await answerQuestion(app, actor, { officeId: office.officeId, no, answer: parsed.value, submission });
  if ("no" in outcome) return redirect(`${paths.question(outcome.no)}#jawaban`, 303);
  if (outcome.status === "limit") {
    const headers = { "Retry-After": String(outcome.retryAfterS) };
    return data<Refused>({ typed, problems: [], why: "limit" }, { status: 429, headers });
  }
  const problems = outcome.status === "refused" ? outcome.problems : [];
  return data<Refused>({ typed, problems, why: problems.length === 0 ? "gone" : null }, { status: 422 });
}

type Refused = QuestionRefused<AnswerField>;

export const meta = () => failureMeta(ASK.replyTitle);

export default function QuestionReplyRoute() {
  const { frame, no, title, isPublic, form } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <WorkspacePage
      frame={frame}
      current={undefined}
      title={ASK.replyTitle}
      lead={title}
      before={<ErrorSummary problems={questionProblems(refused)} />}
    >
      <form method="post" action={paths.questionReply(no)} className="stack-lg after-head" noValidate>
        <FormKeys form={form} />
        <p>{isPublic ? ASK.lead : ASK.gone}</p>
        <AnswerFields form={form} refused={refused} />
        <p className="row" id="kirim">
          <Button>{ASK.publishAnswer}</Button>
          <a className="btn btn-2" href={paths.question(no)}>
            {ASK.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { BodyField, FormKeys, questionProblems, SubjectFields } from "../components/questions/question-fields.tsx";
import { SimilarTexts } from "../components/questions/similar-texts.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { QuestionField } from "../domain/question.ts";
import type { QuestionRefused } from "../domain/question-form-view.ts";
import { parseQuestion, readAskedAbout, readQuestionFields } from "../forms/question.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { ASK } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { askQuestion } from "../usecases/ask-question.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openQuestionForm, questionOwner } from "../usecases/open-question-form.server.ts";

export const handle = { workspace: true };

/** `GET /tanya/baru?indikator=spbe-2020/9&level=2&judul=…`: first the title, then what is like it, then the rest. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "question.write");
  const office = ownOfficeOf(actor, "question.write");
  const { app } = args.context;
  const fields = readAskedAbout(new URL(args.request.url).searchParams);
  const form = await openQuestionForm(app, questionOwner(actor, office), fields);
  return data({ frame: await frameWorkspace(app, actor, undefined), form });
}

/** Publishes the question; 422 keeps everything typed. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "question.write");
  const { app } = args.context;
  const office = ownOfficeOf(actor, "question.write");
  assertOpenedFor(form, questionOwner(actor, office));
  const typed = readQuestionFields(form);
  const parsed = parseQuestion(typed, app.instruments);
  if (!parsed.ok) return data<Refused>({ typed, problems: parsed.problems, why: null }, { status: 422 });
  const submission = form.get(FORM_KEYS.submission);
  const outcome = await askQuestion(app, actor, { officeId: office.officeId, question: parsed.value, submission });
  if ("no" in outcome) return redirect(paths.question(outcome.no), 303);
  if (outcome.status === "limit") {
    const headers = { "Retry-After": String(outcome.retryAfterS) };
    return data<Refused>({ typed, problems: [], why: "limit" }, { status: 429, headers });
  }
  const problems = outcome.status === "refused" ? outcome.problems : [];
  return data<Refused>({ typed, problems, why: problems.length === 0 ? "gone" : null }, { status: 422 });
}

type Refused = QuestionRefused<QuestionField>;

export const meta = () => failureMeta(ASK.title);

export default function QuestionNewRoute() {
  const { frame, form } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  const { similar, fields } = form;
  const isFirst = similar === null && refused === undefined;
  return (
    <WorkspacePage
      frame={frame}
      current={undefined}
      title={ASK.title}
      lead={ASK.lead}
      before={<ErrorSummary problems={questionProblems(refused)} />}
    >
      <div className="stack-lg after-head">
        {similar !== null && <SimilarTexts similar={similar} />}
        <form
          method={isFirst ? "get" : "post"}
          action={isFirst ? paths.questionNew() : paths.questionNew(fields)}
          className="stack-lg"
          noValidate
        >
          {!isFirst && <FormKeys form={form} />}
          <SubjectFields form={form} refused={refused} />
          {!isFirst && <BodyField form={form} refused={refused} />}
          <p className="row" id="kirim">
            <Button>{isFirst ? ASK.next : ASK.publish}</Button>
            <a className="btn btn-2" href={paths.questions()}>
              {ASK.back}
            </a>
          </p>
        </form>
      </div>
    </WorkspacePage>
  );
}

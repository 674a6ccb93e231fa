import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ReasonField, reasonProblems } from "../components/practice-form/reason-field.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { ReasonRefused } from "../domain/reason.ts";
import { readQuestionNo } from "../forms/question-list.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { ASK, QUESTION } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { withdrawAnswer, withdrawQuestion } from "../usecases/end-question.server.ts";
import { findEndable } from "../usecases/find-endable.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /tanya/:id/tarik?jawaban=…`: asks why before an office takes back its question, or its answer to one. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "question.write");
  const { app } = args.context;
  const answerId = new URL(args.request.url).searchParams.get("jawaban") ?? "";
  const found = await findEndable(app, readQuestionNo(args.params["id"]), answerId);
  if (found === undefined) throw data(QUESTION.unknown, { status: 404 });
  const { question, answer } = found;
  const ended = answerId === "" ? question : answer;
  assertOwn(actor, "question.write", ended);
  const isPublic = ended?.state !== "withdrawn" && ended?.state !== "removed";
  const frame = await frameWorkspace(app, actor, undefined);
  return data({ frame, no: question.no, title: question.title, answerId, isPublic });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "question.write");
  const { app } = args.context;
  const answerId = form.get("jawaban");
  const found = await findEndable(app, readQuestionNo(args.params["id"]), answerId);
  if (found === undefined) throw data(QUESTION.unknown, { status: 404 });
  const { question, answer } = found;
  const ended = answerId === "" ? question : answer;
  assertOwn(actor, "question.write", ended);
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  if (!reason.ok) return data<ReasonRefused>({ typed, problem: reason.problem }, { status: 422 });
  if (answer !== undefined) {
    await withdrawAnswer(app, actor, { id: answer.id, officeId: answer.officeId, reason: reason.value });
    return redirect(`${paths.question(question.no)}#jawaban`, 303);
  }
  await withdrawQuestion(app, actor, { id: question.id, officeId: question.officeId, reason: reason.value });
  return redirectWithFlash(paths.workspace, "pertanyaan-ditarik");
}

export const meta = () => failureMeta(QUESTION.withdraw);

export default function QuestionWithdrawRoute() {
  const { frame, no, title, answerId, isPublic } = useView<typeof loader>();
  const refused = useActionData<ReasonRefused>();
  return (
    <WorkspacePage
      frame={frame}
      current={undefined}
      title={ASK.withdrawTitle[answerId === "" ? "question" : "answer"]}
      lead={isPublic ? title : ASK.withdrawNone}
      before={<ErrorSummary problems={reasonProblems(refused)} />}
    >
      <form method="post" action={paths.questionWithdraw(no, answerId)} className="stack-lg after-head" noValidate>
        {isPublic && (
          <>
            <input type="hidden" name="jawaban" value={answerId} />
            <p>{ASK.withdrawLead}</p>
            <ReasonField label={PRACTICE_ACTS.reason} hint={ASK.withdrawHint} refused={refused} />
          </>
        )}
        <p className="row">
          {isPublic && <Button>{ASK.withdraw}</Button>}
          <a className="btn btn-2" href={paths.question(no)}>
            {ASK.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PeopleText } from "../components/prose/people-text.tsx";
import { Button } from "../components/ui/button.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readQuestionNo } from "../forms/question-list.ts";
import { assertOwn, guardPage, guardPost } from "../platform/guard.server.ts";
import { ASK, QUESTION } from "../text/id/questions.ts";
import { paths } from "../text/paths.ts";
import { acceptAnswer } from "../usecases/end-question.server.ts";
import { findEndable } from "../usecases/find-endable.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /tanya/:id/terima?jawaban=…`: asks the office that asked before an answer becomes the accepted one. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "question.write");
  const { app } = args.context;
  const answerId = new URL(args.request.url).searchParams.get("jawaban") ?? "";
  const found = await findEndable(app, readQuestionNo(args.params["id"]), answerId);
  if (found === undefined) throw data(QUESTION.unknown, { status: 404 });
  const { question, answer } = found;
  assertOwn(actor, "question.write", question);
  const frame = await frameWorkspace(app, actor, undefined);
  const isPossible = answer?.state === "public" && !answer.isAccepted;
  return data({ frame, no: question.no, title: question.title, answerId, html: isPossible ? answer.html : null });
}

/** Accepts it; one that was withdrawn meanwhile or accepted before changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "question.write");
  const { app } = args.context;
  const found = await findEndable(app, readQuestionNo(args.params["id"]), form.get("jawaban"));
  if (found === undefined) throw data(QUESTION.unknown, { status: 404 });
  const { question, answer } = found;
  assertOwn(actor, "question.write", question);
  if (answer !== undefined) {
    const accepted = { answerId: answer.id, questionId: question.id, officeId: question.officeId };
    await acceptAnswer(app, actor, accepted);
  }
  return redirect(`${paths.question(question.no)}#jawaban`, 303);
}

export const meta = () => failureMeta(ASK.acceptTitle);

export default function QuestionAcceptRoute() {
  const { frame, no, title, answerId, html } = useView<typeof loader>();
  return (
    <WorkspacePage
      frame={frame}
      current={undefined}
      title={ASK.acceptTitle}
      lead={html === null ? ASK.acceptNone : title}
    >
      <form method="post" action={paths.questionAccept(no, answerId)} className="stack-lg after-head">
        {html !== null && (
          <>
            <input type="hidden" name="jawaban" value={answerId} />
            <PeopleText html={html} />
            <p>{ASK.acceptLead}</p>
          </>
        )}
        <p className="row">
          {html !== null && <Button>{ASK.accept}</Button>}
          <a className="btn btn-2" href={paths.question(no)}>
            {ASK.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

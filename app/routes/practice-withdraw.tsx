import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ReasonField, reasonProblems } from "../components/practice-form/reason-field.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { ReasonRefused } from "../domain/reason.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { paths } from "../text/paths.ts";
import { withdraw } from "../usecases/end-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/tarik`: asks why before a practice leaves the public pages. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const { id, practice } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const frame = await frameWorkspace(app, actor, undefined);
  return data({ frame, id, title: practice.title, isPublic: practice.state === "published" });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, office } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  if (!reason.ok) return data<ReasonRefused>({ typed, problem: reason.problem }, { status: 422 });
  await withdraw(app, actor, { id, officeId: office.officeId, reason: reason.value });
  return redirectWithFlash(paths.ownPractices, "praktik-ditarik");
}

export const meta = () => failureMeta(PRACTICE_ACTS.withdrawTitle);

export default function PracticeWithdrawRoute() {
  const { frame, id, title, isPublic } = useView<typeof loader>();
  const refused = useActionData<ReasonRefused>();
  return (
    <WorkspacePage
      frame={frame}
      current="practices"
      title={PRACTICE_ACTS.withdrawTitle}
      lead={isPublic ? title : PRACTICE_ACTS.withdrawNone}
      before={<ErrorSummary problems={reasonProblems(refused)} />}
    >
      <form method="post" className="stack-lg after-head" noValidate>
        {isPublic && (
          <>
            <p>{PRACTICE_ACTS.withdrawLead}</p>
            <ReasonField label={PRACTICE_ACTS.reason} hint={PRACTICE_ACTS.withdrawHint} refused={refused} />
          </>
        )}
        <p className="row">
          {isPublic && <Button>{PRACTICE_ACTS.withdraw}</Button>}
          <a className="btn btn-2" href={paths.ownPractice(id)}>
            {PRACTICE_ACTS.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

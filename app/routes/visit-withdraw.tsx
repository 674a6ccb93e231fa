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
import { REPORT_END } from "../text/id/visit-report.ts";
import { paths } from "../text/paths.ts";
import { withdrawVisit } from "../usecases/end-visit.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openKeptVisit } from "../usecases/show-visit-publish.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/tarik`: asks why before a visit leaves the public pages. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const { visit } = await openKeptVisit(app, actor, args.params["id"]);
  const { id, topic, visibility } = visit;
  const isPublic = visibility === "published" || visibility === "listed";
  return data({ frame: await frameWorkspace(app, actor, undefined), id, topic, isPublic });
}

/** Takes it off the public pages with a public reason; 422 without one. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openKeptVisit(app, actor, args.params["id"]);
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  if (!reason.ok) return data<ReasonRefused>({ typed, problem: reason.problem }, { status: 422 });
  const end = { id: visit.id, officeId: office.officeId, reason: reason.value };
  const isDone = await withdrawVisit(app, actor, end);
  return redirectWithFlash(paths.visitReport(visit.id), isDone ? "laporan-ditarik" : "tanpa-perubahan");
}

export const meta = () => failureMeta(REPORT_END.title);

export default function VisitWithdrawRoute() {
  const { frame, id, topic, isPublic } = useView<typeof loader>();
  const refused = useActionData<ReasonRefused>();
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={REPORT_END.title}
      lead={isPublic ? topic : REPORT_END.none}
      before={<ErrorSummary problems={reasonProblems(refused)} />}
    >
      <form method="post" action={paths.visitWithdraw(id)} className="stack-lg after-head" noValidate>
        {isPublic && (
          <>
            <p>{REPORT_END.lead}</p>
            <ReasonField label={REPORT_END.reason} hint={REPORT_END.hint} refused={refused} />
          </>
        )}
        <p className="row">
          {isPublic && <Button>{REPORT_END.send}</Button>}
          <a className="btn btn-2" href={paths.ownVisit(id)}>
            {REPORT_END.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

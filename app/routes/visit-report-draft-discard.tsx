import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { sayDraft, WRITING, writingWords } from "../text/id/writing.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { discardDraft } from "../usecases/keep-draft.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { showVisitReportForm } from "../usecases/show-visit-report-form.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/laporan/draf/buang`: asks before a draft goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { id } = own.visit;
  const [frame, { form, zone }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showVisitReportForm(app, actor, { ...own, address: paths.visitReport(id) }),
  ]);
  return data({ frame, id, zone, draft: form.draft });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const { visit, office } = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  await discardDraft(app, actor, { kind: "visit_report", id: visit.id, officeId: office.officeId });
  return redirectWithFlash(paths.visitReport(visit.id), "draf-dibuang");
}

export const meta = () => failureMeta(WRITING.discardTitle);

export default function VisitReportDraftDiscardRoute() {
  const { frame, id, draft, zone } = useView<typeof loader>();
  const lead =
    draft === null
      ? WRITING.discardNone
      : `${sayDraft(draft.savedAt, zone)} ${writingWords("visit_report").discardLead}`;
  return (
    <WorkspacePage frame={frame} current="visits" title={WRITING.discardTitle} lead={lead}>
      <form method="post" className="row after-head">
        {draft !== null && <Button>{WRITING.discard}</Button>}
        <a className="btn btn-2" href={paths.visitReport(id)}>
          {WRITING.keepDraft}
        </a>
      </form>
    </WorkspacePage>
  );
}

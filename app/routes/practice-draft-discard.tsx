import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { sayDraft, WRITING } from "../text/id/writing.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { discardPracticeDraft } from "../usecases/keep-practice.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";
import { showPracticeForm } from "../usecases/show-practice-form.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/draf/buang`: asks before a draft goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const { app } = args.context;
  const { id } = await openSavedPractice(app, actor, "practice.write", args.params["id"]);
  const [frame, { form, zone }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showPracticeForm(app, actor, { id, address: paths.ownPractice(id) }),
  ]);
  return data({ frame, id, draft: form.draft, zone });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "practice.write");
  const { app } = args.context;
  const { id, office } = await openSavedPractice(app, actor, "practice.write", args.params["id"]);
  await discardPracticeDraft(app, actor, { id, officeId: office.officeId });
  return redirectWithFlash(paths.ownPractices, "draf-dibuang");
}

export const meta = () => failureMeta(WRITING.discardTitle);

export default function PracticeDraftDiscardRoute() {
  const { frame, id, draft, zone } = useView<typeof loader>();
  const lead = draft === null ? WRITING.discardNone : `${sayDraft(draft.savedAt, zone)} ${WRITING.discardLead}`;
  return (
    <WorkspacePage frame={frame} current="practices" title={WRITING.discardTitle} lead={lead}>
      <form method="post" className="row after-head">
        {draft !== null && <Button>{WRITING.discard}</Button>}
        <a className="btn btn-2" href={paths.ownPractice(id)}>
          {WRITING.keepDraft}
        </a>
      </form>
    </WorkspacePage>
  );
}

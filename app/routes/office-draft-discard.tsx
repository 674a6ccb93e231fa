import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { sayDraft, WRITING } from "../text/id/writing.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { discardDraft } from "../usecases/keep-draft.server.ts";
import { showOfficeProfile } from "../usecases/show-office-profile.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/profil/draf/buang`: asks before a draft goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.edit");
  const { officeId } = ownOfficeOf(actor, "office.edit");
  const { app } = args.context;
  const [frame, { form, office }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showOfficeProfile(app, actor, { officeId, address: paths.officeProfile }),
  ]);
  return data({ frame, draft: form.draft, zone: office.profile.timeZone });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "office.edit");
  const { officeId } = ownOfficeOf(actor, "office.edit");
  await discardDraft(args.context.app, actor, { kind: "office", id: officeId, officeId });
  return redirectWithFlash(paths.officeProfile, "draf-dibuang");
}

export const meta = () => failureMeta(WRITING.discardTitle);

export default function OfficeDraftDiscardRoute() {
  const { frame, draft, zone } = useView<typeof loader>();
  const lead = draft === null ? WRITING.discardNone : `${sayDraft(draft.savedAt, zone)} ${WRITING.discardLead}`;
  return (
    <WorkspacePage frame={frame} current="profile" title={WRITING.discardTitle} lead={lead}>
      <form method="post" className="row after-head">
        {draft !== null && <Button>{WRITING.discard}</Button>}
        <a className="btn btn-2" href={paths.officeProfile}>
          {WRITING.keepDraft}
        </a>
      </form>
    </WorkspacePage>
  );
}

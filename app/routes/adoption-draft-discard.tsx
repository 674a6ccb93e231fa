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
import { discardDraft } from "../usecases/keep-draft.server.ts";
import { openOwnAdoption, showAdoptionForm } from "../usecases/open-adoption.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/tiruan/:id/draf/buang`: asks before a draft goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.adopt");
  const { app } = args.context;
  const id = args.params["id"] ?? "";
  const { adoption } = await openOwnAdoption(app, actor, id);
  const [frame, { form, zone }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showAdoptionForm(app, actor, { adoption, address: paths.ownAdoption(id) }),
  ]);
  return data({ frame, id, zone, draft: form.draft });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "practice.adopt");
  const { app } = args.context;
  const { adoption, office } = await openOwnAdoption(app, actor, args.params["id"] ?? "");
  await discardDraft(app, actor, { kind: "adoption", id: adoption.id, officeId: office.officeId });
  return redirectWithFlash(paths.ownAdoption(adoption.id), "draf-dibuang");
}

export const meta = () => failureMeta(WRITING.discardTitle);

export default function AdoptionDraftDiscardRoute() {
  const { frame, id, draft, zone } = useView<typeof loader>();
  const lead = draft === null ? WRITING.discardNone : `${sayDraft(draft.savedAt, zone)} ${WRITING.discardLead}`;
  return (
    <WorkspacePage frame={frame} current="adoptions" title={WRITING.discardTitle} lead={lead}>
      <form method="post" className="row after-head">
        {draft !== null && <Button>{WRITING.discard}</Button>}
        <a className="btn btn-2" href={paths.ownAdoption(id)}>
          {WRITING.keepDraft}
        </a>
      </form>
    </WorkspacePage>
  );
}

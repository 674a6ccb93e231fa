import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { paths } from "../text/paths.ts";
import { claim, openClaimable } from "../usecases/end-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/ambil-alih`: asks before a practice about the region becomes the office's. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.claim");
  const { app } = args.context;
  const { id, slug, title } = await openClaimable(app, actor, args.params["id"]);
  return data({ frame: await frameWorkspace(app, actor, undefined), id, slug, title });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "practice.claim");
  const { app } = args.context;
  const { id, officeId } = await openClaimable(app, actor, args.params["id"]);
  await claim(app, actor, { id, officeId });
  return redirectWithFlash(paths.ownPractice(id), "praktik-diambil-alih");
}

export const meta = () => failureMeta(PRACTICE_ACTS.claimTitle);

export default function PracticeClaimRoute() {
  const { frame, id, slug, title } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="practices" title={PRACTICE_ACTS.claimTitle} lead={title}>
      <ConfirmForm action={paths.practiceClaim(id)} fields={{}} send={PRACTICE_ACTS.claim} back={paths.practice(slug)}>
        <p>{PRACTICE_ACTS.claimLead}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

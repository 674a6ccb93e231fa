import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { VISIT_GUESTS } from "../text/id/visit-guests.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { nameParty } from "../text/id/visit-words.ts";
import { paths } from "../text/paths.ts";
import { claimVisit, openClaimableVisit } from "../usecases/claim-visit.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/ambil-alih`: asks before a side of a public visit becomes the office's. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.claim");
  const { app } = args.context;
  const { visit } = await openClaimableVisit(app, actor, args.params["id"]);
  const { id, visitor, host } = visit;
  return data({ frame: await frameWorkspace(app, actor, undefined), id, visitor, host });
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.claim");
  const { app } = args.context;
  const { visit, officeId } = await openClaimableVisit(app, actor, args.params["id"]);
  const { id } = visit;
  if (await claimVisit(app, actor, { id, officeId })) {
    await notifyVisit(app, { visitId: id, event: "claimed", by: officeId }, writeVisitLetter);
  }
  return redirectWithFlash(paths.ownVisit(id), "kunjungan-diambil-alih");
}

export const meta = () => failureMeta(VISIT_GUESTS.claimTitle);

export default function VisitClaimRoute() {
  const { frame, id, visitor, host } = useView<typeof loader>();
  const lead = `${nameParty(visitor)} → ${nameParty(host)}`;
  return (
    <WorkspacePage frame={frame} current="visits" title={VISIT_GUESTS.claimTitle} lead={lead}>
      <ConfirmForm action={paths.visitClaim(id)} fields={{}} send={VISIT_GUESTS.claim} back={paths.visit(id)}>
        <p>{VISIT_GUESTS.claimLead}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { VISIT_GUESTS } from "../text/id/visit-guests.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { sayPair } from "../text/id/visit-words.ts";
import { paths } from "../text/paths.ts";
import { claimVisit, isClaimRepeated, openClaimableVisit } from "../usecases/claim-visit.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";

export const handle = { workspace: true };

const CLAIMED = "kunjungan-diambil-alih";

/** `GET /ruang-kerja/kunjungan/:id/ambil-alih`: asks before a side of a public visit becomes the office's. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.claim");
  const { app } = args.context;
  const { visit } = await openClaimableVisit(app, actor, args.params["id"]);
  const { id, visitor, host } = visit;
  return data({ frame: await frameWorkspace(app, actor, undefined), submission: newId(), id, visitor, host });
}

/** Takes the side over; sent twice, it leads to the same page. 409 where another person of the office was first. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.claim");
  const { params } = args;
  const { app } = args.context;
  const address = paths.ownVisit(params["id"] ?? "");
  const key = form.get(FORM_KEYS.submission);
  if (await isClaimRepeated(app, actor, key)) return redirectWithFlash(address, CLAIMED);
  const { visit, officeId } = await openClaimableVisit(app, actor, params["id"]);
  const { id } = visit;
  const outcome = await claimVisit(app, actor, { id, officeId, form: { key, address } });
  if (outcome === "gone") throw data(VISIT_GUESTS.claimGone, { status: 409 });
  if (outcome === "done") {
    await notifyVisit(app, { visitId: id, event: "claimed", by: officeId }, writeVisitLetter);
  }
  return redirectWithFlash(address, CLAIMED);
}

export const meta = () => failureMeta(VISIT_GUESTS.claimTitle);

export default function VisitClaimRoute() {
  const { frame, submission, id, visitor, host } = useView<typeof loader>();
  const lead = sayPair({ visitor, host });
  return (
    <WorkspacePage frame={frame} current="visits" title={VISIT_GUESTS.claimTitle} lead={lead}>
      <ConfirmForm
        action={paths.visitClaim(id)}
        fields={{ [FORM_KEYS.submission]: submission }}
        send={VISIT_GUESTS.claim}
        back={paths.visit(id)}
      >
        <p>{VISIT_GUESTS.claimLead}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

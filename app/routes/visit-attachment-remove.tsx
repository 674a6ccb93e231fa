import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { ATTACHMENTS } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { findOwnAttachment, removeAttachment } from "../usecases/attachments.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { mayRemoveFile } from "../usecases/show-visit-attachments.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/lampiran/:attachment/hapus`: asks before a file goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const { id, name, subject_id: visitId } = await findFor(app, actor, args.params);
  return { frame: await frameWorkspace(app, actor, undefined), visitId, id, name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const found = await findFor(app, actor, args.params);
  await removeAttachment(app, actor, found);
  return redirectWithFlash(paths.visitAttachments(found.subject_id), "lampiran-dihapus");
}

/** @throws 404 for a file that is not theirs to take away */
async function findFor(app: AppContext, actor: Actor, params: LoaderFunctionArgs["params"]) {
  const own = await openOwnVisit(app, actor, "visit.write", params["id"]);
  const subject = { kind: "visit", id: own.visit.id } as const;
  const found = await findOwnAttachment(app, { subject, id: params["attachment"] ?? "" });
  if (found === undefined || !mayRemoveFile(actor, own, found.row)) throw data(ATTACHMENTS.notFound, { status: 404 });
  return found.row;
}

export const meta = () => failureMeta(ATTACHMENTS.removeTitle);

export default function VisitAttachmentRemoveRoute() {
  const { frame, visitId, id, name } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="visits" title={ATTACHMENTS.removeTitle}>
      <ConfirmForm
        action={paths.visitAttachmentRemove(visitId, id)}
        fields={{}}
        send={ATTACHMENTS.remove}
        back={paths.visitAttachments(visitId)}
      >
        <p>{ATTACHMENTS.removeText(name)}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

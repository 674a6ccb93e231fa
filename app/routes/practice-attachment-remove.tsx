import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost } from "../platform/guard.server.ts";
import { ATTACHMENTS } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { findOwnAttachment, removeAttachment } from "../usecases/attachments.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/lampiran/:attachment/hapus`: asks before a file goes. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const { app } = args.context;
  const { id, name } = await findFor(app, actor, args.params);
  return { frame: await frameWorkspace(app, actor, undefined), practiceId: args.params["id"] ?? "", id, name };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "practice.write");
  const { app } = args.context;
  const found = await findFor(app, actor, args.params);
  await removeAttachment(app, actor, found);
  return redirectWithFlash(paths.practiceAttachments(found.subject_id), "lampiran-dihapus");
}

/** What is public already is taken away only by those who may publish. @throws 404 */
async function findFor(app: AppContext, actor: Actor, params: LoaderFunctionArgs["params"]) {
  const { id = "", attachment = "" } = params;
  const found = await findOwnAttachment(app, { subject: { kind: "practice", id }, id: attachment });
  assertOwn(actor, found?.row.published_at == null ? "practice.write" : "practice.publish", found?.owner);
  if (found === undefined) throw data(ATTACHMENTS.notFound, { status: 404 });
  return found.row;
}

export const meta = () => failureMeta(ATTACHMENTS.removeTitle);

export default function PracticeAttachmentRemoveRoute() {
  const { frame, practiceId, id, name } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current={undefined} title={ATTACHMENTS.removeTitle}>
      <ConfirmForm
        action={paths.practiceAttachmentRemove(practiceId, id)}
        fields={{}}
        send={ATTACHMENTS.remove}
        back={paths.practiceAttachments(practiceId)}
      >
        <p>{ATTACHMENTS.removeText(name)}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

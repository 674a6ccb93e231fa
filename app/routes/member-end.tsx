import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost } from "../platform/guard.server.ts";
import { MEMBERS, sayMember } from "../text/id/members.ts";
import { ROLE_LABELS } from "../text/id/roles.ts";
import { paths } from "../text/paths.ts";
import { endHeldRole } from "../usecases/change-role.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showMemberRole } from "../usecases/show-members.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/anggota/akhiri?pemegang=…`: asks before a role ends, and to hand over first. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.members");
  const { app } = args.context;
  const held = await showMemberRole(app, new URL(args.request.url).searchParams.get("pemegang") ?? "");
  assertOwn(actor, "office.members", held);
  if (held === undefined) throw data(MEMBERS.notFound, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), held };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.members");
  const { app } = args.context;
  const held = await showMemberRole(app, form.get("pemegang"));
  assertOwn(actor, "office.members", held);
  if (held === undefined) throw data(MEMBERS.notFound, { status: 404 });
  const outcome = await endHeldRole(app, actor, held.grantId);
  if (outcome === "last_admin") throw data(MEMBERS.lastAdmin, { status: 409 });
  if (outcome === "unknown") throw data(MEMBERS.notFound, { status: 404 });
  const isOwn = held.personId === actor.personId;
  return redirectWithFlash(isOwn ? paths.workspace : paths.members, "peran-diakhiri");
}

export const meta = () => failureMeta(MEMBERS.endTitle);

export default function MemberEndRoute() {
  const { frame, held } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="members" title={MEMBERS.endTitle} lead={sayMember(held)}>
      {held.isLastAdmin ? (
        <div className="after-head stack">
          <Notice kind="warn">
            <p>{MEMBERS.lastAdmin}</p>
          </Notice>
          <p>
            <a href={paths.members}>{MEMBERS.cancel}</a>
          </p>
        </div>
      ) : (
        <ConfirmForm
          action={paths.memberEnd()}
          fields={{ pemegang: held.grantId }}
          send={MEMBERS.endSend}
          back={paths.members}
        >
          <p>{MEMBERS.endText(ROLE_LABELS[held.role], held.name)}</p>
          {held.left > 0 && (
            <Notice kind="warn" title={MEMBERS.left(held.left)}>
              <p>
                <a href={paths.handovers(held.personId)}>{MEMBERS.handOver}</a>
              </p>
            </Notice>
          )}
        </ConfirmForm>
      )}
    </WorkspacePage>
  );
}

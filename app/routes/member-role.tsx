import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { RoleForm } from "../components/workspace/role-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { RoleProblem } from "../domain/members-view.ts";
import { OFFICE_ROLES } from "../domain/permissions.ts";
import { readOfficeRole } from "../forms/invitation.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost } from "../platform/guard.server.ts";
import { MEMBERS, sayMember } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { changeRole } from "../usecases/change-role.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showMemberRole } from "../usecases/show-members.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/anggota/peran?pemegang=…`: the form that gives a member another role. */
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
  const held = await showMemberRole(app, new URL(args.request.url).searchParams.get("pemegang") ?? "");
  assertOwn(actor, "office.members", held);
  if (held === undefined) throw data(MEMBERS.notFound, { status: 404 });
  const role = readOfficeRole(form);
  if (role === undefined) return data<RoleProblem[]>([{ id: "peran", problem: "role" }], { status: 422 });
  const outcome = await changeRole(app, actor, { grantId: held.grantId, role });
  if (outcome === "already") return data<RoleProblem[]>([{ id: "peran", problem: "already" }], { status: 422 });
  if (outcome === "last_admin") throw data(MEMBERS.lastAdmin, { status: 409 });
  if (outcome === "unknown") throw data(MEMBERS.notFound, { status: 404 });
  return redirectWithFlash(paths.members, "peran-diubah");
}

export const meta = () => failureMeta(MEMBERS.changeTitle);

export default function MemberRoleRoute() {
  const { frame, held } = useView<typeof loader>();
  const problems = useActionData<RoleProblem[]>();
  return (
    <WorkspacePage frame={frame} current="members" title={MEMBERS.changeTitle} lead={sayMember(held)}>
      <div className="after-head stack-lg">
        {held.isLastAdmin ? (
          <Notice kind="warn">
            <p>{MEMBERS.lastAdmin}</p>
          </Notice>
        ) : (
          <RoleForm
            action={paths.memberRole(held.grantId)}
            roles={OFFICE_ROLES}
            problems={problems}
            send={MEMBERS.changeSend}
          />
        )}
        <p>
          <a href={paths.members}>{MEMBERS.cancel}</a>
        </p>
      </div>
    </WorkspacePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { InvitationTable } from "../components/workspace/invitation-table.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { InviteForm } from "../components/workspace/role-form.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listOpenInvitations } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/undangan`: every open invitation, and the form that invites to any role. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, invitations] = await Promise.all([frameWorkspace(app, actor, flash), listOpenInvitations(app)]);
  return data({ frame, invitations }, { headers });
}

export const meta = () => failureMeta(MANAGE.invitations);

export default function ManageInvitationsRoute() {
  const { frame, invitations } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="invitations" title={MANAGE.invitations}>
      <div className="after-head">
        <InvitationTable invitations={invitations} zone="Asia/Jakarta" withdraw={paths.manageWithdraw} showsScope />
      </div>
      <Section id="undang" title={MANAGE.invite} note={MEMBERS.inviteNote}>
        <InviteForm action={paths.manageInvite} region answer={undefined} back={paths.manageInvitations} />
      </Section>
    </ManagePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { InvitationTable } from "../components/workspace/invitation-table.tsx";
import { MemberTable } from "../components/workspace/member-table.tsx";
import { InviteForm } from "../components/workspace/role-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { OFFICE_ROLES } from "../domain/permissions.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showMembers } from "../usecases/show-members.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/anggota`: members of one's own office, open invitations, and the form that invites. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.members");
  const { officeId } = ownOfficeOf(actor, "office.members");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showMembers(app, officeId)]);
  return data({ frame, view }, { headers });
}

export const meta = () => failureMeta(MEMBERS.title);

export default function MembersRoute() {
  const { frame, view } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="members" title={MEMBERS.title} lead={MEMBERS.lead}>
      <Section id="anggota" title={MEMBERS.list} wide>
        <MemberTable members={view.members} zone={view.zone} />
      </Section>
      <Section id="undangan" title={MEMBERS.open}>
        <InvitationTable invitations={view.invitations} zone={view.zone} withdraw={paths.memberWithdraw} />
      </Section>
      <Section id="undang" title={MEMBERS.invite} note={MEMBERS.inviteNote}>
        <InviteForm action={paths.memberInvite} roles={OFFICE_ROLES} answer={undefined} back={paths.members} />
      </Section>
    </WorkspacePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { InvitationTable } from "../components/workspace/invitation-table.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { MemberTable } from "../components/workspace/member-table.tsx";
import { RoleForm } from "../components/workspace/role-form.tsx";
import { OFFICE_ROLES } from "../domain/permissions.ts";
import { ROLE_WORDS } from "../domain/role-words.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { MEMBERS } from "../text/id/members.ts";
import { sayProfile } from "../text/id/workspace-overview.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showManagedOffice } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/dinas/:code`: the office of a region, its people and whom it invited. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const view = await showManagedOffice(app, args.params["code"] ?? "");
  if (view === undefined) throw data(MANAGE.officeMissing, { status: 404 });
  const { flash, headers } = await readFlash(args.context, args.request);
  return data({ frame: await frameWorkspace(app, actor, flash), view }, { headers });
}

export const meta = () => failureMeta(MANAGE.offices);

export default function ManageOfficeRoute() {
  const { frame, view } = useView<typeof loader>();
  const { office, members, invitations, zone } = view;
  const admin = { mail: "", role: ROLE_WORDS.office_admin, region: office.regionCode };
  return (
    <ManagePage frame={frame} current="offices" title={office.name} lead={office.regionName}>
      <Section id="profil" title={MANAGE.profileState}>
        <p>
          {`Profil ${sayProfile(office, zone)}.`} <a href={paths.region(office.regionCode)}>Halaman daerah</a>
        </p>
      </Section>
      <Section id="anggota" title={MANAGE.officeMembers} wide>
        {members.length === 0 ? (
          <p>{MANAGE.officeNoMembers}</p>
        ) : (
          <MemberTable members={members} zone={zone} personHref={paths.managePerson} />
        )}
      </Section>
      <Section id="undangan" title={MEMBERS.open}>
        <InvitationTable invitations={invitations} zone={zone} withdraw={paths.manageWithdraw} />
      </Section>
      <Section id="undang" title={MEMBERS.invite} note={MEMBERS.inviteNote}>
        <RoleForm action={paths.manageInvite} roles={OFFICE_ROLES} mail region typed={admin} send={MEMBERS.send} />
      </Section>
    </ManagePage>
  );
}

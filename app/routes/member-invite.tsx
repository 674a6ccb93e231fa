import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { InviteForm } from "../components/workspace/role-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { InviteAnswer } from "../domain/members-view.ts";
import { OFFICE_ROLES } from "../domain/permissions.ts";
import { readInvitation } from "../forms/invitation.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { writeInvitation } from "../text/id/letters.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { invitePerson } from "../usecases/invite-person.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/anggota/undang`: the form that invites to a role of one's own office. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.members");
  ownOfficeOf(actor, "office.members");
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

/** Sends the invitation; without a mail server it answers with the link, which is shown this once. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.members");
  const { officeId } = ownOfficeOf(actor, "office.members");
  const { app } = args.context;
  const { typed, mail, role, problems } = readInvitation(form);
  if (mail === undefined || role === undefined || problems.length > 0) {
    return data<InviteAnswer>({ kind: "refused", typed, problems }, { status: 422 });
  }
  const { officeName = "" } = await frameWorkspace(app, actor, undefined);
  const linkOf = (token: string) => `${app.publicUrl}${paths.invitation(token)}`;
  const sent = await invitePerson(app, actor, { mail, role, officeId, provinceId: null }, ({ token, expiresAt }) =>
    writeInvitation({ link: linkOf(token), scope: officeName, role, until: expiresAt }),
  );
  if (sent.kind === "limited") {
    const minutes = Math.ceil(sent.retryAfterS / 60);
    const headers = { "Retry-After": String(sent.retryAfterS) };
    return data<InviteAnswer>({ kind: "limited", typed, minutes }, { status: 429, headers });
  }
  if (sent.kind === "forbidden") throw data(MEMBERS.forbidden, { status: 403 });
  if (sent.delivered) return redirectWithFlash(paths.members, "undangan-terkirim");
  return data<InviteAnswer>({ kind: "link", mail, link: linkOf(sent.token) });
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(MEMBERS.invite);

export default function MemberInviteRoute() {
  const { frame } = useView<typeof loader>();
  const answer = useActionData<InviteAnswer>();
  return (
    <WorkspacePage frame={frame} current="members" title={MEMBERS.invite} lead={MEMBERS.inviteNote}>
      <div className="after-head">
        <InviteForm action={paths.memberInvite} roles={OFFICE_ROLES} answer={answer} back={paths.members} />
      </div>
    </WorkspacePage>
  );
}

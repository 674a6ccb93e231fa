import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { InviteForm } from "../components/workspace/role-form.tsx";
import type { InviteAnswer } from "../domain/members-view.ts";
import { readAnyRole } from "../forms/invitation.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { writeInvitation } from "../text/id/letters.ts";
import { MANAGE } from "../text/id/manage.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { findRoleScope } from "../usecases/find-role-scope.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { invitePerson } from "../usecases/invite-person.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/undangan/kirim`: the form that invites to any role. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

/** Sends the invitation; without a mail server it answers with the link, which is shown this once. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "portal.manage");
  const { app } = args.context;
  const { typed, mail, role, region, problems } = readAnyRole(form, { withMail: true });
  if (mail === undefined || role === undefined || problems.length > 0) {
    return data<InviteAnswer>({ kind: "refused", typed, problems }, { status: 422 });
  }
  const found = await findRoleScope(app, { role, region });
  if ("problem" in found) {
    return data<InviteAnswer>({ kind: "refused", typed, problems: [found.problem] }, { status: 422 });
  }
  const { name, officeId, provinceId } = found.scope;
  const linkOf = (token: string) => `${app.publicUrl}${paths.invitation(token)}`;
  const sent = await invitePerson(app, actor, { mail, role, officeId, provinceId }, ({ token, expiresAt }) =>
    writeInvitation({ link: linkOf(token), scope: name, role, until: expiresAt }),
  );
  if (sent.kind === "limited") {
    const minutes = Math.ceil(sent.retryAfterS / 60);
    const headers = { "Retry-After": String(sent.retryAfterS) };
    return data<InviteAnswer>({ kind: "limited", typed, minutes }, { status: 429, headers });
  }
  if (sent.kind === "forbidden") throw data(MEMBERS.forbidden, { status: 403 });
  if (sent.delivered) return redirectWithFlash(paths.manageInvitations, "undangan-terkirim");
  return data<InviteAnswer>({ kind: "link", mail, link: linkOf(sent.token) });
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(MANAGE.invite);

export default function ManageInviteRoute() {
  const { frame } = useView<typeof loader>();
  const answer = useActionData<InviteAnswer>();
  return (
    <ManagePage frame={frame} current="invitations" title={MANAGE.invite} lead={MEMBERS.inviteNote}>
      <div className="after-head">
        <InviteForm action={paths.manageInvite} region answer={answer} back={paths.manageInvitations} />
      </div>
    </ManagePage>
  );
}

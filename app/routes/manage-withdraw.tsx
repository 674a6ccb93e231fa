import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { withdrawInvitation } from "../usecases/invite-person.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "portal.manage");
  return refuseGet();
}

/** `POST /kelola/undangan/tarik`: takes any open invitation back. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "portal.manage");
  const isDone = await withdrawInvitation(args.context.app, actor, form.get("undangan"));
  if (!isDone) throw data(MEMBERS.invitationGone, { status: 404 });
  return redirectWithFlash(paths.manageInvitations, "undangan-ditarik");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function ManageWithdrawRoute() {
  return null;
}

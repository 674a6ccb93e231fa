import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, ownOfficeOf, refuseGet } from "../platform/guard.server.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { withdrawInvitation } from "../usecases/invite-person.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "office.members");
  return refuseGet();
}

/** `POST /ruang-kerja/anggota/tarik`: takes an open invitation of one's own office back. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.members");
  ownOfficeOf(actor, "office.members");
  const isDone = await withdrawInvitation(args.context.app, actor, form.get("undangan"));
  if (!isDone) throw data(MEMBERS.invitationGone, { status: 404 });
  return redirectWithFlash(paths.members, "undangan-ditarik");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function MemberWithdrawRoute() {
  return null;
}

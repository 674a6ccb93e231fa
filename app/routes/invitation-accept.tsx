import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { NEW_ACCOUNT } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { acceptAsMember } from "../usecases/accept-invitation.server.ts";

/** `GET /undangan/terima` leads to the invitation, where the button is. */
export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "account.own");
  throw redirect(paths.invitation(readKey(args.request)));
}

/** Accepts for somebody signed in, whose mail must be the invited one. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "account.own");
  if (!(await acceptAsMember(args.context.app, actor, readKey(args.request)))) {
    throw data(NEW_ACCOUNT.notAccepted, { status: 403 });
  }
  return redirectWithFlash(paths.workspace, "undangan-diterima");
}

/** A page without content: both answers lead elsewhere, or are shown by the frame around every page. */
export default function InvitationAcceptRoute() {
  return null;
}

function readKey(request: Request): string {
  return new URL(request.url).searchParams.get("kunci") ?? "";
}

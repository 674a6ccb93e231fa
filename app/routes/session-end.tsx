import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { SESSIONS } from "../text/id/account.ts";
import { paths } from "../text/paths.ts";
import { endOwnSession } from "../usecases/end-sessions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "account.own");
  return refuseGet();
}

/** `POST /akun/sesi/akhiri`: ends one of one's own sessions. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  if (!(await endOwnSession(args.context.app, actor, form.get("sesi")))) throw data(SESSIONS.gone, { status: 404 });
  return redirectWithFlash(paths.sessions, "sesi-diakhiri");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function SessionEndRoute() {
  return null;
}

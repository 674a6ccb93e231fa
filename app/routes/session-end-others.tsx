import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { paths } from "../text/paths.ts";
import { endOtherSessions } from "../usecases/end-sessions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "account.own");
  return refuseGet();
}

/** `POST /akun/sesi/akhiri-lain`: ends every session but the one that asks. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "account.own");
  await endOtherSessions(args.context.app, actor);
  return redirectWithFlash(paths.sessions, "sesi-lain-diakhiri");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function SessionEndOthersRoute() {
  return null;
}

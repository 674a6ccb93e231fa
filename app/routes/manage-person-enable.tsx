import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { setAccountState } from "../usecases/set-account-state.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "portal.manage");
  return refuseGet();
}

/** `POST /kelola/orang/:id/aktif`: lets somebody in again. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "portal.manage");
  const personId = args.params["id"] ?? "";
  const outcome = await setAccountState(args.context.app, actor, { personId, state: "active" });
  if (outcome !== "done") throw data(MANAGE.already, { status: 409 });
  return redirectWithFlash(paths.managePerson(personId), "akun-aktif");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function ManagePersonEnableRoute() {
  return null;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showManagedPerson } from "../usecases/manage-portal.server.ts";
import { setAccountState } from "../usecases/set-account-state.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/orang/:id/nonaktif`: asks before somebody is kept out. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const view = await showManagedPerson(app, args.params["id"] ?? "");
  if (view === undefined) throw data(MANAGE.personMissing, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), person: view.person };
}

/** Ends every session of the person at once. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "portal.manage");
  const personId = args.params["id"] ?? "";
  const outcome = await setAccountState(args.context.app, actor, { personId, state: "disabled" });
  if (outcome === "last_admin") throw data(MEMBERS.lastPortalAdmin, { status: 409 });
  if (outcome === "already") throw data(MANAGE.already, { status: 409 });
  return redirectWithFlash(paths.managePerson(personId), "akun-nonaktif");
}

export const meta = () => failureMeta(MANAGE.disable);

export default function ManagePersonDisableRoute() {
  const { frame, person } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="people" title={MANAGE.disable} lead={person.name}>
      <ConfirmForm
        action={paths.managePersonDisable(person.id)}
        fields={{}}
        send={MANAGE.disable}
        back={paths.managePerson(person.id)}
      >
        <p>{MANAGE.disableText(person.name)}</p>
      </ConfirmForm>
    </ManagePage>
  );
}

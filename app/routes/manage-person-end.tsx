import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MEMBERS } from "../text/id/members.ts";
import { ROLE_LABELS } from "../text/id/roles.ts";
import { paths } from "../text/paths.ts";
import { endHeldRole } from "../usecases/change-role.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showManagedPerson } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/orang/:id/akhiri-peran?pemegang=…`: asks before a role ends. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const view = await showManagedPerson(app, args.params["id"] ?? "");
  const grantId = new URL(args.request.url).searchParams.get("pemegang");
  const role = view?.roles.find((one) => one.grantId === grantId && one.endedAt === null);
  if (view === undefined || role === undefined) throw data(MEMBERS.notFound, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), person: view.person, role };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "portal.manage");
  const { app } = args.context;
  const personId = args.params["id"] ?? "";
  const view = await showManagedPerson(app, personId);
  const role = view?.roles.find(({ grantId }) => grantId === form.get("pemegang"));
  if (role === undefined) throw data(MEMBERS.notFound, { status: 404 });
  const outcome = await endHeldRole(app, actor, role.grantId);
  if (outcome === "last_admin") {
    const isPortal = role.role === "portal_admin";
    throw data(isPortal ? MEMBERS.lastPortalAdmin : MEMBERS.lastAdmin, { status: 409 });
  }
  if (outcome === "unknown") throw data(MEMBERS.notFound, { status: 404 });
  const isOwn = personId === actor.personId;
  return redirectWithFlash(isOwn ? paths.workspace : paths.managePerson(personId), "peran-diakhiri");
}

export const meta = () => failureMeta(MEMBERS.endTitle);

export default function ManagePersonEndRoute() {
  const { frame, person, role } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="people" title={MEMBERS.endTitle} lead={person.name}>
      <ConfirmForm
        action={paths.managePersonEnd(person.id, role.grantId)}
        fields={{ pemegang: role.grantId }}
        send={MEMBERS.endSend}
        back={paths.managePerson(person.id)}
      >
        <p>{MEMBERS.endText(ROLE_LABELS[role.role], person.name)}</p>
      </ConfirmForm>
    </ManagePage>
  );
}

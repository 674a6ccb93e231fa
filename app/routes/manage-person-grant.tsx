import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { RoleForm } from "../components/workspace/role-form.tsx";
import type { RoleProblem, TypedRole } from "../domain/members-view.ts";
import { readAnyRole } from "../forms/invitation.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { grantRole } from "../usecases/change-role.server.ts";
import { findRoleScope } from "../usecases/find-role-scope.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showManagedPerson } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

type Refused = { readonly typed: TypedRole; readonly problems: readonly RoleProblem[] };

/** `GET /kelola/orang/:id/beri-peran`: the form that gives somebody a role. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const view = await showManagedPerson(app, args.params["id"] ?? "");
  if (view === undefined) throw data(MANAGE.personMissing, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), person: view.person };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "portal.manage");
  const { app } = args.context;
  const personId = args.params["id"] ?? "";
  const refuse = (typed: TypedRole, problems: readonly RoleProblem[]) =>
    data<Refused>({ typed, problems }, { status: 422 });
  if ((await showManagedPerson(app, personId)) === undefined) throw data(MANAGE.personMissing, { status: 404 });
  const { typed, role, region, problems } = readAnyRole(form, { withMail: false });
  if (role === undefined || problems.length > 0) return refuse(typed, problems);
  const found = await findRoleScope(app, { role, region });
  if ("problem" in found) return refuse(typed, [found.problem]);
  const { officeId, provinceId } = found.scope;
  const outcome = await grantRole(app, actor, { personId, role, officeId, provinceId });
  if (outcome === "already" || outcome === "demo") return refuse(typed, [{ id: "peran", problem: outcome }]);
  return redirectWithFlash(paths.managePerson(personId), "peran-diberikan");
}

export const meta = () => failureMeta(MANAGE.grant);

export default function ManagePersonGrantRoute() {
  const { frame, person } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <ManagePage frame={frame} current="people" title={MANAGE.grant} lead={person.name}>
      <div className="after-head">
        <RoleForm
          action={paths.managePersonGrant(person.id)}
          region
          typed={refused?.typed}
          problems={refused?.problems}
          send={MANAGE.grantSend}
        />
      </div>
    </ManagePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { Button } from "../components/ui/button.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { RoleTable } from "../components/workspace/person-tables.tsx";
import { RoleForm } from "../components/workspace/role-form.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { formatInstantDay } from "../text/format.ts";
import { MANAGE } from "../text/id/manage.ts";
import { MEMBERS } from "../text/id/members.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showManagedPerson } from "../usecases/manage-portal.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/orang/:id`: an account with its roles, and what can be done about them. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const view = await showManagedPerson(app, args.params["id"] ?? "");
  if (view === undefined) throw data(MANAGE.personMissing, { status: 404 });
  const { flash, headers } = await readFlash(args.context, args.request);
  return data({ frame: await frameWorkspace(app, actor, flash), view }, { headers });
}

export const meta = () => failureMeta(MANAGE.people);

export default function ManagePersonRoute() {
  const { frame, view } = useView<typeof loader>();
  const { person, roles } = view;
  return (
    <ManagePage frame={frame} current="people" title={person.name} lead={person.position}>
      <Section id="akun" title={MANAGE.personAccount}>
        <div className="stack-lg">
          <dl className="facts">
            <div>
              <dt>{MEMBERS.mail}</dt>
              <dd className="break-any">{person.mail}</dd>
            </div>
            <div>
              <dt>Keadaan</dt>
              <dd>{MANAGE.states[person.state]}</dd>
            </div>
            <div>
              <dt>{MEMBERS.columns.factor}</dt>
              <dd>{person.hasSecondFactor ? MEMBERS.factorYes : MEMBERS.factorNo}</dd>
            </div>
            <div>
              <dt>Dibuat</dt>
              <dd>{formatInstantDay(person.createdAt, "Asia/Jakarta")}</dd>
            </div>
          </dl>
          {person.state === "active" ? (
            <p>
              <a className="btn btn-2" href={paths.managePersonDisable(person.id)}>
                {MANAGE.disable}
              </a>
            </p>
          ) : (
            <form method="post" action={paths.managePersonEnable(person.id)}>
              <Button>{MANAGE.enable}</Button>
            </form>
          )}
        </div>
      </Section>
      <Section id="peran-orang" title={MANAGE.personRoles} wide>
        <RoleTable personId={person.id} roles={roles} />
      </Section>
      <Section id="beri" title={MANAGE.grant}>
        <RoleForm action={paths.managePersonGrant(person.id)} region send={MANAGE.grantSend} />
      </Section>
    </ManagePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showPortalCounts } from "../usecases/show-portal-health.server.ts";

export const handle = { workspace: true };

/** `GET /kelola`: how much there is to manage. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, counts] = await Promise.all([frameWorkspace(app, actor, flash), showPortalCounts(app)]);
  return data({ frame, counts, version: app.version.current() }, { headers });
}

export const meta = () => failureMeta(MANAGE.title);

export default function ManageRoute() {
  const { frame, counts, version } = useView<typeof loader>();
  const links = [
    { href: paths.manageOffices(), count: counts.offices, label: MANAGE.offices },
    { href: paths.managePeople(), count: counts.people, label: MANAGE.people },
    { href: paths.manageInvitations, count: counts.invitations, label: MANAGE.invitations },
    { href: paths.manageHealth, count: counts.sessions, label: MANAGE.sessions },
  ];
  return (
    <ManagePage frame={frame} current="overview" title={MANAGE.title} lead={MANAGE.lead}>
      <div className="stack-lg after-head">
        <nav className="kpis" aria-label={MANAGE.counts}>
          {links.map(({ href, count, label }) => (
            <a className="kpi" href={href} key={href}>
              <b>{count}</b>
              <span>{label}</span>
            </a>
          ))}
        </nav>
        <p>{MANAGE.version(version)}</p>
      </div>
    </ManagePage>
  );
}

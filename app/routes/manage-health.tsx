import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { HealthFacts } from "../components/workspace/health-facts.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showPortalHealth } from "../usecases/show-portal-health.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/kesehatan`: what the process and its database say of themselves. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  const [frame, health] = await Promise.all([frameWorkspace(app, actor, undefined), showPortalHealth(app)]);
  return { frame, health };
}

export const meta = () => failureMeta(MANAGE.health);

export default function ManageHealthRoute() {
  const { frame, health } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="health" title={MANAGE.health} lead={MANAGE.healthLead}>
      <div className="after-head">
        <HealthFacts health={health} />
      </div>
    </ManagePage>
  );
}

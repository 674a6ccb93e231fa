import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { SettingTable } from "../components/workspace/setting-table.tsx";
import { guardPage } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/setelan`: the settings of this process, secrets hidden. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  const { app } = args.context;
  return { frame: await frameWorkspace(app, actor, undefined), settings: app.installation.settings };
}

export const meta = () => failureMeta(MANAGE.settings);

export default function ManageSettingsRoute() {
  const { frame, settings } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="settings" title={MANAGE.settings} lead={MANAGE.settingsLead}>
      <div className="after-head">
        <SettingTable settings={settings} />
      </div>
    </ManagePage>
  );
}

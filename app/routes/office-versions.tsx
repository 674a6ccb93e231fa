import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { VersionTable } from "../components/writing/version-table.tsx";
import { readVersion } from "../forms/version.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { labelOfficeField, OFFICE } from "../text/id/office.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showOfficeVersions } from "../usecases/show-office-profile.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/profil/versi?dari=2&ke=3`: what the office published when, and what differs between two versions. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.read");
  const { officeId } = ownOfficeOf(actor, "office.read");
  const { app } = args.context;
  const { searchParams } = new URL(args.request.url);
  const chosen = (name: string) => readVersion(searchParams.get(name) ?? "");
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showOfficeVersions(app, officeId, { from: chosen("dari"), to: chosen("ke") }),
  ]);
  return data({ frame, ...view });
}

export const meta = () => failureMeta(OFFICE.versionsTitle);

export default function OfficeVersionsRoute() {
  const { frame, list, zone } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="profile" title={OFFICE.versionsTitle}>
      <VersionTable list={list} zone={zone} labelOf={labelOfficeField} action={paths.officeVersions()} />
    </WorkspacePage>
  );
}

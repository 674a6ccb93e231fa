import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { VersionTable } from "../components/writing/version-table.tsx";
import { readVersion } from "../forms/version.ts";
import { guardPage } from "../platform/guard.server.ts";
import { ADOPTIONS, labelAdoptionField } from "../text/id/adoptions.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnAdoption, showAdoptionForm } from "../usecases/open-adoption.server.ts";
import { showVersions } from "../usecases/show-versions.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/tiruan/:id/versi?dari=1&ke=2`: what the office published when, and what differs between two versions. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.adopt");
  const { app } = args.context;
  const id = args.params["id"] ?? "";
  const { adoption } = await openOwnAdoption(app, actor, id);
  const { searchParams } = new URL(args.request.url);
  const chosen = (name: string) => readVersion(searchParams.get(name) ?? "");
  const [frame, list, { zone }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showVersions(app, { kind: "adoption", id }, { from: chosen("dari"), to: chosen("ke") }),
    showAdoptionForm(app, actor, { adoption, address: paths.ownAdoption(id) }),
  ]);
  return data({ frame, id, list, zone });
}

export const meta = () => failureMeta(ADOPTIONS.versionsTitle);

export default function AdoptionVersionsRoute() {
  const { frame, id, list, zone } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="adoptions" title={ADOPTIONS.versionsTitle}>
      <VersionTable list={list} zone={zone} labelOf={labelAdoptionField} action={paths.adoptionVersions(id)} />
    </WorkspacePage>
  );
}

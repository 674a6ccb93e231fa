import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspaceOverview } from "../components/workspace/workspace-overview.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { OVERVIEW } from "../text/id/workspace-overview.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showWorkspace } from "../usecases/show-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja`: what waits for me, deadlines, drafts, what the office has published, missing values. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "workspace.see");
  const { flash, headers } = await readFlash(context, request);
  const { app } = context;
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showWorkspace(app, actor)]);
  return data({ frame, view, tags: app.instruments.map(({ code, tag }) => ({ code, tag })) }, { headers });
}

export const meta = () => failureMeta(OVERVIEW.title);

export default function WorkspaceRoute() {
  const { frame, view, tags } = useView<typeof loader>();
  const tagOf = (instrument: string) => tags.find(({ code }) => code === instrument)?.tag ?? instrument;
  return (
    <WorkspacePage frame={frame} current="workspace" title={OVERVIEW.title}>
      <WorkspaceOverview view={view} tagOf={tagOf} />
    </WorkspacePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { HandoverSheet } from "../components/workspace/handover-sheet.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { HANDOVER } from "../text/id/handover.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { partsInHandover } from "../usecases/hand-over.server.ts";
import { showHandover } from "../usecases/show-handovers.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/serah-terima/:id`: what passes; to its two people and whoever may offer one in the office. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const actor = await guardPage(args, "workspace.see");
  const { app } = context;
  const handover = await showHandover(app, params["id"] ?? "");
  const parts = handover && partsInHandover(actor, handover);
  if (handover === undefined || !parts?.sees) throw data(HANDOVER.notFound, { status: 404 });
  const { flash, headers } = await readFlash(context, request);
  const frame = await frameWorkspace(app, actor, flash);
  return data({ frame, handover, parts, page: framePage(app, paths.handover(handover.id)) }, { headers });
}

export const meta = () => failureMeta(HANDOVER.title);

export default function HandoverRoute() {
  const { frame, handover, parts, page } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="handover" title={HANDOVER.title} lead={handover.officeName}>
      <HandoverSheet handover={handover} parts={parts} page={page} />
    </WorkspacePage>
  );
}

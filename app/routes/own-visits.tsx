import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitDeskList } from "../components/visit-desk/visit-desk-list.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { VISIT_DESK } from "../text/id/visit-desk.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listOwnVisits } from "../usecases/list-own-visits.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan`: the visits of one's office, by whom they wait for. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const office = ownOfficeOf(actor, "visit.write");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, desk] = await Promise.all([frameWorkspace(app, actor, flash), listOwnVisits(app, actor, office)]);
  return data({ frame, desk, now: app.now().toISOString() }, { headers });
}

export const meta = () => failureMeta(VISIT_DESK.title);

export default function OwnVisitsRoute() {
  const { frame, desk, now } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="visits" title={VISIT_DESK.title} lead={VISIT_DESK.lead}>
      <VisitDeskList desk={desk} now={now} />
    </WorkspacePage>
  );
}

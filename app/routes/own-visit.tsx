import { data, type LoaderFunctionArgs } from "@remix-run/node";
import visitStyles from "../../styles/visits.css?url";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitDeskPage } from "../components/visit-desk/visit-desk-page.tsx";
import { indicatorKey } from "../domain/visit-plan.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { VISIT_DESK } from "../text/id/visit-desk.ts";
import { sayIndicator } from "../text/id/visit-words.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { showOwnVisit } from "../usecases/show-own-visit.server.ts";

export const handle = { workspace: true };

export const links = () => [{ rel: "stylesheet", href: visitStyles }];

/** `GET /ruang-kerja/kunjungan/:id`: a visit for its two offices, and for those that joined. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showOwnVisit(app, actor, own)]);
  const named = (view.plan?.indicators ?? []).map((one) => [indicatorKey(one), sayIndicator(one, app.instruments)]);
  return data({ frame, view, named: Object.fromEntries(named) as Record<string, string> }, { headers });
}

export const meta = () => failureMeta(VISIT_DESK.title);

export default function OwnVisitRoute() {
  const { frame, view, named } = useView<typeof loader>();
  return (
    <VisitDeskPage frame={frame} view={view} sayIndicator={(one) => named[indicatorKey(one)] ?? indicatorKey(one)} />
  );
}

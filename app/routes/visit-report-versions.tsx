import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { VersionTable } from "../components/writing/version-table.tsx";
import { readVersion } from "../forms/version.ts";
import { guardPage } from "../platform/guard.server.ts";
import { labelReportField, REPORT, wordOfReport } from "../text/id/visit-report.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { showVersions } from "../usecases/show-versions.server.ts";
import { showVisitReportForm } from "../usecases/show-visit-report-form.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/laporan/versi?dari=1&ke=2`: what was saved when, and what differs between two versions. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { id } = own.visit;
  const { searchParams } = new URL(args.request.url);
  const chosen = (name: string) => readVersion(searchParams.get(name) ?? "");
  const [frame, list, { zone }] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showVersions(app, { kind: "visit_report", id }, { from: chosen("dari"), to: chosen("ke") }),
    showVisitReportForm(app, actor, { ...own, address: paths.visitReport(id) }),
  ]);
  return data({ frame, id, list, zone });
}

export const meta = () => failureMeta(REPORT.versionsTitle);

export default function VisitReportVersionsRoute() {
  const { frame, id, list, zone } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="visits" title={REPORT.versionsTitle}>
      <VersionTable
        list={list}
        zone={zone}
        labelOf={labelReportField}
        wordOf={wordOfReport}
        action={paths.visitReportVersions(id)}
      />
    </WorkspacePage>
  );
}

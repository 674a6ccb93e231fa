import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { ReportView } from "../domain/content-report.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { REPORT_SUBJECT, REPORTS, sayReport } from "../text/id/content-reports.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listReports } from "../usecases/moderate-content.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/laporan`: what readers reported, for curators and those who manage the portal. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "content.moderate");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, reports] = await Promise.all([frameWorkspace(app, actor, flash), listReports(app)]);
  return data({ frame, reports }, { headers });
}

export const meta = () => failureMeta(REPORTS.title);

export default function ManageReportsRoute() {
  const { frame, reports } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="reports" title={REPORTS.title} lead={REPORTS.lead}>
      {reports.open.length === 0 ? <p className="muted after-head">{REPORTS.none}</p> : <List reports={reports.open} />}
      {reports.handled.length > 0 && (
        <Section id="diputuskan" title={REPORTS.handled}>
          <List reports={reports.handled} />
        </Section>
      )}
    </WorkspacePage>
  );
}

function List({ reports }: { reports: readonly ReportView[] }) {
  return (
    <ul className="lines after-head">
      {reports.map((report) => (
        <li key={report.id}>
          <a className="strong" href={paths.manageReport(report.id)}>
            {report.subject.title}
          </a>
          <span className="small">{REPORT_SUBJECT[report.subject.kind]}</span>
          <span className="small muted">{sayReport(report)}</span>
        </li>
      ))}
    </ul>
  );
}

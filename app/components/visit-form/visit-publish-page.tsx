import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { VisitPublishRefused, VisitPublishView } from "../../domain/visit-publish-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { REPORT, REPORT_PUBLISH, sayReportProblem } from "../../text/id/visit-report.ts";
import { paths } from "../../text/paths.ts";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import { Notice } from "../layout/notice.tsx";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { CheckField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { ReportReading } from "./report-reading.tsx";

type PageProps = { frame: WorkspaceFrame; view: VisitPublishView; refused: VisitPublishRefused | undefined };

const CHECK = "data-orang";

/** Everything that will be public, what of people was looked for, and the one decision. */
export function VisitPublishPage({ frame, view, refused }: PageProps) {
  const { id, version, publicVersion, report, html, files, keptFiles } = view;
  const problems = refused !== undefined && refused.problems.length > 0 ? refused.problems : view.problems;
  const unchecked = refused?.isUnchecked === true ? [{ id: CHECK, text: REPORT_PUBLISH.peopleMissing }] : [];
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={REPORT_PUBLISH.title}
      lead={version === null ? REPORT_PUBLISH.none : REPORT_PUBLISH.lead}
      before={<ErrorSummary problems={unchecked} />}
    >
      <div className="stack-lg after-head">
        <p>
          <a href={paths.visitReport(id)}>{REPORT.title}</a>
        </p>
        {refused?.isMoved === true && (
          <div role="alert">
            <Notice kind="warn" title={REPORT_PUBLISH.moved} />
          </div>
        )}
        {problems.length > 0 && (
          <Notice kind="warn" title={REPORT_PUBLISH.broken}>
            <ul>
              {problems.map((problem) => (
                <li key={problem.field}>
                  <a href={`${paths.visitReport(id)}#${problem.field}`}>{sayReportProblem(problem)}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {version !== null && report !== null && (
        <>
          <Section id="isi" title={REPORT_PUBLISH.texts} note={REPORT_PUBLISH.version(version, publicVersion)}>
            <ReportReading report={report} html={html} indicatorOf={(key) => view.indicatorNames[key] ?? key} />
          </Section>
          <Section id="berkas" title={REPORT_PUBLISH.files}>
            {files.length === 0 ? <p>{REPORT_PUBLISH.noFiles}</p> : <AttachmentList attachments={files} />}
            {keptFiles > 0 && <p>{REPORT_PUBLISH.kept(keptFiles)}</p>}
          </Section>
          {problems.length === 0 && (
            <Section id="orang" title={REPORT_PUBLISH.people} note={REPORT_PUBLISH.peopleFound}>
              <form method="post" action={paths.visitReportPublish(id)} className="stack-lg" noValidate>
                <input type="hidden" name={FORM_KEYS.owner} value={view.owner} />
                <input type="hidden" name={FORM_KEYS.submission} value={view.submission} />
                <input type="hidden" name={FORM_KEYS.version} value={version} />
                <CheckField id={CHECK} name={CHECK} label={REPORT_PUBLISH.peopleCheck} />
                <p className="row">
                  <Button>{REPORT_PUBLISH.publish}</Button>
                  <a className="btn btn-2" href={paths.visitReport(id)}>
                    {REPORT_PUBLISH.edit}
                  </a>
                </p>
              </form>
            </Section>
          )}
        </>
      )}
    </WorkspacePage>
  );
}

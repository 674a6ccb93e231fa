import type { VisitReportAnswer, VisitReportView } from "../../domain/visit-report-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { labelReportField, REPORT, wordOfReport } from "../../text/id/visit-report.ts";
import { endSentence } from "../../text/id/visit-words.ts";
import { WRITING } from "../../text/id/writing.ts";
import { paths } from "../../text/paths.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { ConflictNotice } from "../writing/conflict-notice.tsx";
import { RecordFormFrame } from "../writing/record-form.tsx";
import { listReportProblems } from "./report-field.tsx";
import { ReportFields } from "./report-fields.tsx";
import { ReportStanding } from "./report-standing.tsx";

type PageProps = { frame: WorkspaceFrame; view: VisitReportView; answer: VisitReportAnswer | undefined };

/** The report of a visit, for both of its sides and their guests: with what is wrong, what stands against it, or how it will read. */
export function VisitReportPage({ frame, view, answer }: PageProps) {
  const { id, topic, form, zone, version, isOpen } = view;
  const problems = answer?.problems ?? [];
  const filled = {
    ...{ fields: answer?.typed ?? form.fields, problems, previews: answer?.previews ?? {} },
    ...{ indicators: view.indicators, authors: view.authors },
  };
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={REPORT.title}
      lead={topic === "" ? REPORT.lead : `${endSentence(topic)} ${REPORT.lead}`}
      before={
        answer?.conflict ? (
          <ConflictNotice
            kind="visit_report"
            conflict={answer.conflict}
            zone={zone}
            labelOf={labelReportField}
            wordOf={wordOfReport}
          />
        ) : (
          <ErrorSummary problems={listReportProblems(problems)} />
        )
      }
    >
      <div className="stack-lg after-head">
        <p className="row">
          <a href={paths.ownVisit(id)}>{REPORT.back}</a>
          {version > 0 && <a href={paths.visitReportVersions(id)}>{`${WRITING.versions} (${version})`}</a>}
          {isOpen && <a href={paths.visitAttachments(id)}>{REPORT.files}</a>}
        </p>
        <ReportStanding view={view} />
        {(isOpen || answer !== undefined) && (
          <RecordFormFrame
            form={answer === undefined ? form : { ...form, version: answer.version, draft: null }}
            isUnsaved={answer !== undefined}
            zone={zone}
            addresses={{
              publish: paths.visitReport(id),
              draft: paths.visitReportDraft(id),
              discard: paths.visitReportDraftDiscard(id),
            }}
            publish={REPORT.save}
            previews
          >
            <ReportFields filled={filled} />
          </RecordFormFrame>
        )}
      </div>
    </WorkspacePage>
  );
}

import type { AttachmentProblem } from "../../domain/attachment.ts";
import type { RecordFields } from "../../domain/record.ts";
import type { VisitAttachments } from "../../domain/visit-files-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { ATTACHMENTS, AUDIENCE_OPTIONS, sayAttachmentProblem, VISIT_FILES } from "../../text/id/attachments.ts";
import { REPORT } from "../../text/id/visit-report.ts";
import { paths } from "../../text/paths.ts";
import { AttachmentForm } from "../attachments/attachment-form.tsx";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { CheckField, SelectField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

type PageProps = {
  frame: WorkspaceFrame;
  view: VisitAttachments;
  typed: RecordFields;
  problems: readonly AttachmentProblem[];
};

/** The files of a visit, and the form that adds one. */
export function VisitFilesPage({ frame, view, typed, problems }: PageProps) {
  const { id, topic, attachments, isWaiting, mayPublish } = view;
  const said = problems.map((one) => ({ id: one.field, text: sayAttachmentProblem(one) }));
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={topic === "" ? VISIT_FILES.title : `${VISIT_FILES.title}: ${topic}`}
      lead={VISIT_FILES.lead}
      before={<ErrorSummary problems={said} />}
    >
      <div className="stack-lg after-head">
        <p>
          <a href={paths.ownVisit(id)}>{REPORT.back}</a>
        </p>
        {attachments.length === 0 ? <p>{ATTACHMENTS.none}</p> : <Files view={view} />}
        {isWaiting && <p>{VISIT_FILES.waits}</p>}
        {isWaiting && mayPublish && (
          <form method="post" action={paths.visitAttachmentsPublish(id)}>
            <button type="submit" className="btn btn-2">
              {ATTACHMENTS.publish}
            </button>
          </form>
        )}
        <section className="stack-lg" aria-labelledby="tambah">
          <h2 id="tambah">{ATTACHMENTS.addTitle}</h2>
          <AttachmentForm action={paths.visitAttachments(id)} typed={typed} problems={problems}>
            <SelectField
              id="untuk"
              name="untuk"
              label={VISIT_FILES.audience}
              hint={VISIT_FILES.audienceHint}
              value={typed["untuk"] ?? ""}
              options={AUDIENCE_OPTIONS}
              error={said.find((one) => one.id === "untuk")?.text}
            />
            <CheckField
              id="setuju"
              name="setuju"
              label={VISIT_FILES.consent}
              checked={(typed["setuju"] ?? "") !== ""}
            />
          </AttachmentForm>
        </section>
      </div>
    </WorkspacePage>
  );
}

function Files({ view: { id, attachments } }: { view: VisitAttachments }) {
  const removable = new Set(attachments.filter(({ mayRemove }) => mayRemove).map((one) => one.id));
  return (
    <AttachmentList
      attachments={attachments}
      actionOf={(attachment) =>
        removable.has(attachment.id) && (
          <>
            {" "}
            <a href={paths.visitAttachmentRemove(id, attachment.id)}>
              {ATTACHMENTS.remove}
              <span className="vh"> {attachment.name}</span>
            </a>
          </>
        )
      }
    />
  );
}

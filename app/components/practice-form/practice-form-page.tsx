import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { PracticeFormAnswer } from "../../domain/practice-form-answer.ts";
import type { PracticeFormView } from "../../domain/practice-form-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { labelPracticeField, PRACTICE_FORM, sayCompleteness, wordPracticeField } from "../../text/id/practice-form.ts";
import { sayPracticeProblem } from "../../text/id/practice-problems.ts";
import { paths } from "../../text/paths.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { ConflictNotice } from "../writing/conflict-notice.tsx";
import { RecordFormFrame } from "../writing/record-form.tsx";
import { PracticeFields } from "./practice-fields.tsx";
import { PracticeStanding, SimilarNotice } from "./practice-notices.tsx";

type PageProps = {
  frame: WorkspaceFrame;
  view: PracticeFormView;
  /** Every part of the full form is open. */
  isFull: boolean;
  answer: PracticeFormAnswer | undefined;
};

/** The form of a practice, short at first: with what is wrong, what stands against it, or how it will read. */
export function PracticeFormPage({ frame, view, isFull, answer }: PageProps) {
  const { id, form, zone, mayPublish, completeness, indicators, levels, state } = view;
  const problems = (answer?.problems ?? []).map((problem) => ({
    id: problem.field,
    text: sayPracticeProblem(problem),
  }));
  const fields = answer?.typed ?? form.fields;
  const seen = answer?.seen ?? form.fields[FORM_KEYS.waiting] ?? view.waiting?.at ?? "";
  const filled = { fields, problems: answer?.problems ?? [], previews: answer?.previews ?? {} };
  const similar = answer?.similar ?? view.similar;
  const publish = mayPublish ? paths.ownPractice(id) : paths.practiceSubmit(id);
  return (
    <WorkspacePage
      frame={frame}
      current="practices"
      title={fields["judul"] || PRACTICE_FORM.title}
      lead={PRACTICE_FORM.lead}
      before={
        answer?.conflict ? (
          <ConflictNotice
            kind="practice"
            conflict={answer.conflict}
            zone={zone}
            labelOf={labelPracticeField}
            wordOf={wordPracticeField}
          />
        ) : (
          <ErrorSummary problems={problems} />
        )
      }
    >
      <div className="stack-lg after-head">
        {answer?.similar && <SimilarNotice similar={answer.similar} isHeld />}
        <PracticeStanding view={view} />
        {state !== "removed" && (
          <RecordFormFrame
            form={answer === undefined ? form : { ...form, version: answer.version, draft: null }}
            isUnsaved={answer !== undefined}
            zone={zone}
            addresses={{ publish, draft: paths.practiceDraft(id), discard: paths.practiceDraftDiscard(id) }}
            publish={mayPublish ? PRACTICE_FORM.publish : PRACTICE_FORM.submit}
            previews
          >
            <input type="hidden" name={FORM_KEYS.waiting} value={seen} />
            {similar.length > 0 && <input type="hidden" name={FORM_KEYS.similar} value="1" />}
            <p className="small muted">{sayCompleteness(completeness)}</p>
            <PracticeFields filled={filled} indicators={indicators} levels={levels} isFull={isFull} />
            {!mayPublish && <p className="note">{PRACTICE_FORM.submitNote}</p>}
            {answer?.similar == null && <SimilarNotice similar={similar} isHeld={false} />}
          </RecordFormFrame>
        )}
      </div>
    </WorkspacePage>
  );
}

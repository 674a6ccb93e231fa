import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { VisitConfirmRefused, VisitConfirmView } from "../../domain/visit-confirm-view.ts";
import type { ConfirmationProblem } from "../../domain/visit-confirmation.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import {
  CONFIRMATION,
  confirmationOptions,
  sayConfirmation,
  sayConfirmationProblem,
} from "../../text/id/visit-confirmation.ts";
import { endSentence } from "../../text/id/visit-words.ts";
import { WRITING } from "../../text/id/writing.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { TextPreview } from "../prose/text-preview.tsx";
import { WritingHelp } from "../prose/writing-help.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { SelectField, TextAreaField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

type PageProps = { frame: WorkspaceFrame; view: VisitConfirmView; refused: VisitConfirmRefused | undefined };

/** How the public report stands with the reader's side, and the form that answers it. */
export function VisitConfirmPage({ frame, view, refused }: PageProps) {
  const { id, topic, version, standing, verdicts, zone } = view;
  const problems = refused?.problems ?? [];
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={CONFIRMATION.title}
      lead={version === 0 ? CONFIRMATION.none : `${endSentence(topic)} ${CONFIRMATION.lead}`}
      before={<ErrorSummary problems={problems.map((one) => ({ id: one.field, text: sayConfirmationProblem(one) }))} />}
    >
      <div className="stack-lg after-head">
        <p className="row">
          <a href={paths.ownVisit(id)}>{CONFIRMATION.back}</a>
          {version > 0 && <a href={paths.visit(id)}>{CONFIRMATION.read(version)}</a>}
        </p>
        {refused?.isMoved === true && (
          <div role="alert">
            <Notice kind="warn" title={CONFIRMATION.moved} />
          </div>
        )}
        {standing.kind !== "not_asked" && <p>{`${CONFIRMATION.answer}: ${sayConfirmation(standing, zone)}.`}</p>}
        {standing.kind === "answered" && standing.answer.html !== null && <PeopleText html={standing.answer.html} />}
        {version > 0 && verdicts.length === 0 && <p>{CONFIRMATION.closed}</p>}
        {verdicts.length > 0 && <ConfirmForm view={view} refused={refused} />}
      </div>
    </WorkspacePage>
  );
}

function ConfirmForm({ view, refused }: Omit<PageProps, "frame">) {
  const { id, version, verdicts, owner, submission } = view;
  const errorOf = (field: ConfirmationProblem["field"]) => {
    const problem = refused?.problems.find((one) => one.field === field);
    return problem && sayConfirmationProblem(problem);
  };
  return (
    <form method="post" action={paths.visitConfirm(id)} className="stack-lg" noValidate>
      <input type="hidden" name={FORM_KEYS.version} value={version} />
      <input type="hidden" name={FORM_KEYS.owner} value={owner} />
      <input type="hidden" name={FORM_KEYS.submission} value={submission} />
      <SelectField
        id="jawaban"
        name="jawaban"
        label={CONFIRMATION.answer}
        value={refused?.verdict ?? ""}
        options={confirmationOptions(verdicts)}
        error={errorOf("jawaban")}
      />
      <WritingHelp />
      <div className="stack-sm">
        <TextAreaField
          id="catatan"
          name="catatan"
          label={CONFIRMATION.note}
          hint={CONFIRMATION.noteHint}
          value={refused?.note ?? ""}
          error={errorOf("catatan")}
          optional
        />
        <TextPreview label={CONFIRMATION.note} result={refused?.previews.catatan} />
      </div>
      <p className="row">
        <Button>{CONFIRMATION.send}</Button>
        <button type="submit" className="btn btn-2" name={FORM_KEYS.preview} value="1">
          {WRITING.preview}
        </button>
      </p>
    </form>
  );
}

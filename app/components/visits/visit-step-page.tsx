import { OFFICE_ZONES } from "../../domain/days.ts";
import { FORM_KEYS } from "../../domain/form-keys.ts";
import { hasDate, needsNote, type StepField, type StepRefused, type VisitStepView } from "../../domain/visit-step.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { formatDay } from "../../text/format.ts";
import { STEP_PAGE, STEPS, sayStanding, sayStepProblem, stepWord } from "../../text/id/visit-moves.ts";
import { sayPair } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { CheckField, TextAreaField, TextField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

/** One step of a visit: what it means, what stands now, and what has to be written for it. */
export function VisitStepPage({ frame, view, refused, submission, owner }: VisitStepPageProps) {
  const problems = (refused?.problems ?? []).map((one) => ({ id: one.field, text: sayStepProblem(one) }));
  const back = paths.ownVisit(view.id);
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={STEPS[view.move].label}
      lead={sayPair(view)}
      before={<ErrorSummary problems={problems} />}
    >
      <div className="stack-lg after-head">
        {refused?.isMoved && <Notice kind="warn" title={STEP_PAGE.moved} />}
        <p>{sayStanding(view)}</p>
      </div>
      {view.standing === "closed" ? (
        <p className="row after-head">
          {STEP_PAGE.closed} <a href={back}>{STEP_PAGE.back}</a>
        </p>
      ) : (
        <form
          method="post"
          action={paths.visitMove(view.id, stepWord(view.move))}
          className="stack-lg after-head"
          noValidate
        >
          <input type="hidden" name={FORM_KEYS.version} value={view.moves} />
          <input type="hidden" name={FORM_KEYS.submission} value={submission} />
          <input type="hidden" name={FORM_KEYS.owner} value={owner} />
          <p>{view.standing === "absent" ? STEP_PAGE.onRecord : STEPS[view.move].lead}</p>
          <StepFields view={view} refused={refused} />
          <p className="row">
            <Button>{STEPS[view.move].label}</Button>
            <a className="btn btn-2" href={back}>
              {STEP_PAGE.back}
            </a>
          </p>
        </form>
      )}
    </WorkspacePage>
  );
}

function StepFields({ view, refused }: Pick<VisitStepPageProps, "view" | "refused">) {
  const { move } = view;
  const typed = refused?.typed ?? typedBefore(view);
  const fieldOf = (field: StepField) => {
    const problem = refused?.problems.find((one) => one.field === field);
    const error = problem && sayStepProblem(problem);
    return { id: field, name: field, label: STEP_PAGE.fields[field], value: typed[field], error };
  };
  return (
    <>
      {hasDate(move) && (
        <>
          <TextField {...fieldOf("tanggal")} hint={STEP_PAGE.hints.tanggal} />
          <TextField {...fieldOf("sampai")} optional />
          <TextField {...fieldOf("jam")} hint={STEP_PAGE.hints.jam(OFFICE_ZONES[view.zone].label)} optional />
          <TextField {...fieldOf("jam-selesai")} optional />
        </>
      )}
      {move === "schedule" && (
        <>
          <div className="field">
            <CheckField
              id="kalender"
              name="kalender"
              label={STEP_PAGE.fields.kalender}
              checked={typed.kalender === "1"}
            />
            <p className="hint">{STEP_PAGE.hints.kalender}</p>
          </div>
          <TextField {...fieldOf("kursi")} hint={STEP_PAGE.hints.kursi} inputMode="numeric" optional />
        </>
      )}
      <TextAreaField {...fieldOf("catatan")} rows={4} optional={!needsNote(move)} />
    </>
  );
}

/** A date that stands is proposed again rather than typed again. */
function typedBefore({ move, from, to, startsAt, endsAt, seats, isListed }: VisitStepView): Record<StepField, string> {
  const isKept = move === "schedule";
  return {
    tanggal: isKept && from !== null && from.length === 10 ? formatDay(from) : "",
    sampai: isKept && to !== null ? formatDay(to) : "",
    jam: isKept ? (startsAt ?? "").replace(":", ".") : "",
    "jam-selesai": isKept ? (endsAt ?? "").replace(":", ".") : "",
    kursi: seats === null ? "" : String(seats),
    kalender: isListed ? "1" : "",
    catatan: "",
  };
}

type VisitStepPageProps = {
  frame: WorkspaceFrame;
  view: VisitStepView;
  submission: string;
  /** Person and visit that the form was opened for. */
  owner: string;
  refused: StepRefused | undefined;
};

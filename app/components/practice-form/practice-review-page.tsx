import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { PracticeReview, ReviewRefused } from "../../domain/practice-review-view.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { PRACTICE_ACTS } from "../../text/id/practice-acts.ts";
import { labelPracticeField, sayWaitingPractice, wordPracticeField } from "../../text/id/practice-form.ts";
import { sayPracticeProblem } from "../../text/id/practice-problems.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { FieldDiffs } from "../writing/text-diff.tsx";
import { SimilarNotice } from "./practice-notices.tsx";
import { ReasonField, reasonProblems } from "./reason-field.tsx";

type ReviewProps = { frame: WorkspaceFrame; review: PracticeReview; refused: ReviewRefused | undefined };

/** What waits against what is published, and the two decisions. */
export function PracticeReviewPage({ frame, review, refused }: ReviewProps) {
  const { id, title, version, waiting, isStale, differences, similar, zone } = review;
  return (
    <WorkspacePage
      frame={frame}
      current="practices"
      title={waiting === null ? PRACTICE_ACTS.reviewTitle : `${PRACTICE_ACTS.reviewTitle}: ${title}`}
      lead={waiting === null ? PRACTICE_ACTS.reviewNone : sayWaitingPractice(waiting, zone)}
      before={<ErrorSummary problems={reasonProblems(refused?.reason)} />}
    >
      {refused?.isMoved === true && (
        <div className="after-head" role="alert">
          <Notice kind="warn" title={PRACTICE_ACTS.reviewMoved} />
        </div>
      )}
      {refused !== undefined && refused.problems.length > 0 && (
        <div className="after-head" role="alert">
          <Notice kind="warn" title={PRACTICE_ACTS.reviewBroken}>
            <ul>
              {refused.problems.map((problem) => (
                <li key={problem.field}>{sayPracticeProblem(problem)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {waiting !== null && (
        <>
          {isStale && (
            <div className="after-head">
              <Notice kind="warn" title={PRACTICE_ACTS.reviewStale} />
            </div>
          )}
          <Section
            id="beda"
            title={PRACTICE_ACTS.reviewDiff}
            note={version === 0 ? PRACTICE_ACTS.reviewDiffNew : PRACTICE_ACTS.reviewAgainst(version)}
          >
            <FieldDiffs differences={differences} labelOf={labelPracticeField} wordOf={wordPracticeField} />
          </Section>
          <Section id="keputusan" title={PRACTICE_ACTS.reviewDecide}>
            <div className="stack-lg">
              <SimilarNotice similar={similar} isHeld={false} />
              <form method="post" action={paths.practiceReview(id)} className="row">
                <Marks review={review} />
                <Button>{PRACTICE_ACTS.reviewPublish}</Button>
                <a className="btn btn-2" href={paths.ownPractice(id)}>
                  {PRACTICE_ACTS.reviewEdit}
                </a>
              </form>
              <form method="post" action={paths.practiceReturn(id)} className="stack-lg" noValidate>
                <Marks review={review} />
                <ReasonField
                  label={PRACTICE_ACTS.reviewReason}
                  hint={PRACTICE_ACTS.reviewReasonHint}
                  refused={refused?.reason}
                />
                <p>
                  <Button quiet>{PRACTICE_ACTS.reviewReturn}</Button>
                </p>
              </form>
            </div>
          </Section>
        </>
      )}
    </WorkspacePage>
  );
}

/** What was looked at: by whom, of which version and instant. */
function Marks({ review: { owner, submission, version, waiting } }: { review: PracticeReview }) {
  return (
    <>
      <input type="hidden" name={FORM_KEYS.owner} value={owner} />
      <input type="hidden" name={FORM_KEYS.submission} value={submission} />
      <input type="hidden" name={FORM_KEYS.version} value={version} />
      <input type="hidden" name={FORM_KEYS.waiting} value={waiting?.at ?? ""} />
    </>
  );
}

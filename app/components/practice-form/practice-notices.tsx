import type { PracticeFormView, SimilarPractice } from "../../domain/practice-form-view.ts";
import { PRACTICE_FORM, saySimilar, sayWaitingPractice } from "../../text/id/practice-form.ts";
import { WRITING } from "../../text/id/writing.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";

/** Where a practice stands: withdrawn, removed, waiting or given back; and the ways to its other pages. */
export function PracticeStanding({ view }: { view: PracticeFormView }) {
  const { id, state, stateReason, slug, version, waiting, returned, zone, mayPublish } = view;
  return (
    <>
      <p className="row">
        <a href={paths.ownPractices}>{PRACTICE_FORM.list}</a>
        {slug !== null && <a href={paths.practice(slug)}>{PRACTICE_FORM.publicPage}</a>}
        {version > 0 && <a href={paths.practiceVersions(id)}>{`${WRITING.versions} (${version})`}</a>}
        {view.isSaved && <a href={paths.practiceAttachments(id)}>{PRACTICE_FORM.files}</a>}
      </p>
      {!view.isSaved && <p className="hint">{PRACTICE_FORM.filesLater}</p>}
      {(state === "withdrawn" || state === "removed") && (
        <Notice kind="warn" title={`${PRACTICE_FORM[state]}.`}>
          {stateReason !== null && <p>{`${PRACTICE_FORM.reason}: ${stateReason}`}</p>}
          {state === "withdrawn" && <p>{PRACTICE_FORM.withdrawnNext}</p>}
        </Notice>
      )}
      {returned !== null && (
        <Notice kind="warn" title={`${PRACTICE_FORM.returned}.`}>
          <p className="kept-lines">{returned.reason}</p>
          <p>{PRACTICE_FORM.returnedNext}</p>
        </Notice>
      )}
      {waiting !== null && (
        <Notice title={sayWaitingPractice(waiting, zone)}>
          {mayPublish && (
            <p>
              <a href={paths.practiceReview(id)}>{PRACTICE_FORM.review}</a>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}

/** Practices that may already say it. It never blocks: the form may be sent as it is. */
export function SimilarNotice({ similar, isHeld }: { similar: readonly SimilarPractice[]; isHeld: boolean }) {
  if (similar.length === 0) return null;
  return (
    <Notice kind={isHeld ? "warn" : "info"} title={`${PRACTICE_FORM.similar}.`}>
      <p>{isHeld ? PRACTICE_FORM.similarOnce : PRACTICE_FORM.similarLead}</p>
      <ul>
        {similar.map((one) => (
          <li key={one.slug}>
            <a href={paths.practice(one.slug)} target="_blank" rel="noopener">
              {saySimilar(one)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import type { PracticeStatus } from "../../domain/practice.ts";
import type { ReasonRefused } from "../../domain/reason.ts";
import { formatDay } from "../../text/format.ts";
import { PRACTICE_ACTS } from "../../text/id/practice-acts.ts";
import { PRACTICE_STATUS } from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { ReasonField } from "./reason-field.tsx";

type WordProps = {
  practice: {
    readonly id: string;
    readonly status: PracticeStatus;
    readonly confirmedOn: string | null;
    readonly isPublic: boolean;
  };
  refused: ReasonRefused | null | undefined;
  isBroken: boolean;
};

/** One tap where a practice still runs; a reason where it changed or stopped. */
export function PracticeWordForm({ practice: { id, status, confirmedOn, isPublic }, refused, isBroken }: WordProps) {
  if (!isPublic) return <p className="after-head">{PRACTICE_ACTS.withdrawNone}</p>;
  const said = confirmedOn === null ? "belum pernah dikonfirmasi" : `terakhir dikonfirmasi ${formatDay(confirmedOn)}`;
  return (
    <div className="stack-lg after-head">
      {isBroken && (
        <Notice kind="warn" title={PRACTICE_ACTS.confirmBroken}>
          <p>
            <a href={paths.ownPractice(id)}>{PRACTICE_ACTS.reviewEdit}</a>
          </p>
        </Notice>
      )}
      <p>{PRACTICE_ACTS.confirmLead}</p>
      <p>{`${PRACTICE_STATUS[status]}, ${said}.`}</p>
      <form method="post">
        <button className="btn" type="submit" name="keadaan" value="running">
          {PRACTICE_ACTS.confirmRunning}
        </button>
      </form>
      <form method="post" className="stack-lg" noValidate>
        <h2>{PRACTICE_ACTS.confirmOther}</h2>
        <ReasonField label={PRACTICE_ACTS.confirmReason} hint={PRACTICE_ACTS.confirmReasonHint} refused={refused} />
        <p className="row">
          <button className="btn btn-2" type="submit" name="keadaan" value="changed">
            {PRACTICE_ACTS.confirmChanged}
          </button>
          <button className="btn btn-2" type="submit" name="keadaan" value="stopped">
            {PRACTICE_ACTS.confirmStopped}
          </button>
          <a className="btn btn-2" href={paths.ownPractice(id)}>
            {PRACTICE_ACTS.back}
          </a>
        </p>
      </form>
    </div>
  );
}

import { ACCOUNT } from "../../text/id/account.ts";
import { FACTOR } from "../../text/id/second-factor.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";

/** A second factor that is set up: codes that are left, and what can be done with it. */
export function SecondFactorState({ recoveryCodes, isRequired }: { recoveryCodes: number; isRequired: boolean }) {
  return (
    <div className="after-head stack-lg">
      <Notice kind="ok" title={FACTOR.active}>
        <p>{FACTOR.left(recoveryCodes)}</p>
      </Notice>
      <p className="row">
        <a className="btn" href={paths.recoveryCodes}>
          {FACTOR.newCodes}
        </a>
        {!isRequired && (
          <a className="btn btn-2" href={paths.secondFactorRemove}>
            {FACTOR.remove}
          </a>
        )}
      </p>
      {isRequired && <p>{FACTOR.required}</p>}
      <p>
        <a href={paths.account}>{ACCOUNT.back}</a>
      </p>
    </div>
  );
}

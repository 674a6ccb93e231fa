import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { RecoveryCodes } from "../components/account/recovery-codes.tsx";
import { SecondFactorForm } from "../components/account/second-factor-setup.tsx";
import { SecondFactorState } from "../components/account/second-factor-state.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { SecondFactorAnswer } from "../domain/account-view.ts";
import { needsSecondFactor } from "../domain/permissions.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { sayProof } from "../text/id/account.ts";
import { FACTOR } from "../text/id/second-factor.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";
import { addSecondFactor, offerSecondFactor, reopenOffer } from "../usecases/second-factor.server.ts";
import { showAccount, showSetup } from "../usecases/show-account.server.ts";

export const handle = { workspace: true };

/** `GET /akun/faktor-kedua?perlu=1`: sets a second factor up, or tells that it is there; `perlu` tells why one is here. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const frame = await frameWorkspace(app, actor, flash);
  const isRequired = needsSecondFactor(actor.grants);
  const isNeeded = isRequired && new URL(args.request.url).searchParams.get("perlu") === "1";
  const setup = actor.hasSecondFactor ? undefined : showSetup(actor, offerSecondFactor(app, actor));
  const { recoveryCodes } = await showAccount(app, actor);
  return data({ frame, setup, recoveryCodes, isRequired, isNeeded }, { headers });
}

/** Makes the offered secret count and answers with the recovery codes, which are told nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  const sealed = form.get("kunci");
  const secret = reopenOffer(app, actor, sealed);
  if (secret === undefined) {
    const setup = showSetup(actor, offerSecondFactor(app, actor));
    return answerProblems<SecondFactorAnswer>({ setup, problems: [{ id: "kode", text: FACTOR.stale }] });
  }
  const setup = showSetup(actor, { secret, sealed });
  const proof = await provePassword(app, actor, form.get("sandi"));
  if (proof.kind !== "right") {
    return answerProblems<SecondFactorAnswer>({ setup, problems: sayProof(proof, "sandi") }, proof);
  }
  const result = await addSecondFactor(app, actor, { secret, code: form.get("kode") });
  if (result.kind === "added") return data<SecondFactorAnswer>({ codes: result.codes, problems: [] });
  const text = result.kind === "already" ? FACTOR.already : FACTOR.wrongCode;
  return answerProblems<SecondFactorAnswer>({ setup, problems: [{ id: "kode", text }] });
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(FACTOR.title);

export default function SecondFactorRoute() {
  const { frame, setup, recoveryCodes, isRequired, isNeeded } = useView<typeof loader>();
  const answer = useActionData<SecondFactorAnswer>();
  const codes = answer?.codes;
  if (codes !== undefined) {
    return (
      <WorkspacePage frame={frame} current="account" title={FACTOR.codesTitle} lead={FACTOR.codesLead}>
        <RecoveryCodes codes={codes} />
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage frame={frame} current="account" title={FACTOR.title} lead={FACTOR.lead}>
      {isNeeded && setup !== undefined && (
        <div className="after-head">
          <Notice kind="warn" title={FACTOR.needed}>
            <p>{FACTOR.neededText}</p>
          </Notice>
        </div>
      )}
      {setup === undefined ? (
        <SecondFactorState recoveryCodes={recoveryCodes} isRequired={isRequired} />
      ) : (
        <SecondFactorForm setup={answer?.setup ?? setup} problems={answer?.problems} />
      )}
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountForm, PasswordProof } from "../components/account/account-form.tsx";
import { RecoveryCodes } from "../components/account/recovery-codes.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { SecondFactorAnswer } from "../domain/account-view.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { sayProof } from "../text/id/account.ts";
import { FACTOR } from "../text/id/second-factor.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";
import { remakeRecoveryCodes } from "../usecases/second-factor.server.ts";

export const handle = { workspace: true };

/** `GET /akun/faktor-kedua/kode-pemulihan`: asks before the old codes stop working. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  if (!actor.hasSecondFactor) throw redirect(paths.secondFactor);
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

/** Makes a new set and answers with it, this once. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  if (!actor.hasSecondFactor) throw redirect(paths.secondFactor);
  const proof = await provePassword(app, actor, form.get("sandi"));
  const problems = sayProof(proof, "sandi");
  if (problems.length > 0) return answerProblems<SecondFactorAnswer>({ problems }, proof);
  return data<SecondFactorAnswer>({ problems: [], codes: await remakeRecoveryCodes(app, actor) });
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(FACTOR.newCodesTitle);

export default function RecoveryCodesRoute() {
  const { frame } = useView<typeof loader>();
  const { problems, codes } = useActionData<SecondFactorAnswer>() ?? {};
  if (codes !== undefined) {
    return (
      <WorkspacePage frame={frame} current="account" title={FACTOR.codesTitle} lead={FACTOR.codesLead}>
        <RecoveryCodes codes={codes} />
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage frame={frame} current="account" title={FACTOR.newCodesTitle} lead={FACTOR.newCodesLead}>
      <div className="after-head">
        <AccountForm action={paths.recoveryCodes} problems={problems} send={FACTOR.newCodes} back={paths.secondFactor}>
          <PasswordProof problems={problems} />
        </AccountForm>
      </div>
    </WorkspacePage>
  );
}

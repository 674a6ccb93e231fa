import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountForm, CodeProof, PasswordProof } from "../components/account/account-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AccountAnswer } from "../domain/account-view.ts";
import { needsSecondFactor } from "../domain/permissions.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { sayProof } from "../text/id/account.ts";
import { FACTOR } from "../text/id/second-factor.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { proveCode } from "../usecases/prove-code.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";
import { removeSecondFactor } from "../usecases/second-factor.server.ts";

export const handle = { workspace: true };

/** `GET /akun/faktor-kedua/lepas` */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  if (!actor.hasSecondFactor || needsSecondFactor(actor.grants)) throw redirect(paths.secondFactor);
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

/** Takes the second factor away; asks for the password and for a code. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  if (needsSecondFactor(actor.grants)) throw data(FACTOR.required, { status: 403 });
  const password = await provePassword(app, actor, form.get("sandi"));
  // A code is used up by its check, so it is looked at last.
  const proof = password.kind === "right" ? await proveCode(app, actor, form.get("kode")) : password;
  const problems = sayProof(proof, password.kind === "right" ? "kode" : "sandi");
  if (problems.length > 0) return answerProblems<AccountAnswer>({ problems, typed: {} }, proof);
  await removeSecondFactor(app, actor);
  return redirectWithFlash(paths.secondFactor, "faktor-kedua-dilepas");
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(FACTOR.removeTitle);

export default function SecondFactorRemoveRoute() {
  const { frame } = useView<typeof loader>();
  const { problems } = useActionData<AccountAnswer>() ?? {};
  return (
    <WorkspacePage frame={frame} current="account" title={FACTOR.removeTitle} lead={FACTOR.removeLead}>
      <div className="after-head">
        <AccountForm action={paths.secondFactorRemove} problems={problems} send={FACTOR.remove}>
          <PasswordProof problems={problems} />
          <CodeProof problems={problems} />
        </AccountForm>
      </div>
    </WorkspacePage>
  );
}

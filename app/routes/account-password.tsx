import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountForm, errorOf, PasswordProof } from "../components/account/account-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { TextField } from "../components/ui/field.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AccountAnswer } from "../domain/account-view.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { judgePassword } from "../platform/password-rules.server.ts";
import { keepSessionToken } from "../platform/session-cookie.server.ts";
import { PASSWORD_CHANGE, sayProof } from "../text/id/account.ts";
import { LETTERS } from "../text/id/letters.ts";
import { PASSWORD_HINT, PASSWORD_PROBLEMS } from "../text/id/password.ts";
import { paths } from "../text/paths.ts";
import { changePassword } from "../usecases/change-password.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listOwnTexts } from "../usecases/own-texts.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";

export const handle = { workspace: true };

/** `GET /akun/sandi` */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  return { frame: await frameWorkspace(args.context.app, actor, undefined), mail: actor.mail };
}

/** Changes the password; both fields are judged at once. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  const fresh = form.get("sandi-baru");
  const proof = await provePassword(app, actor, form.get("sandi"));
  const judged = await judgePassword(fresh, await listOwnTexts(app, actor.personId));
  const problems = [...sayProof(proof, "sandi")];
  if (judged !== undefined) problems.push({ id: "sandi-baru", text: PASSWORD_PROBLEMS[judged] });
  else if (fresh === form.get("sandi")) problems.push({ id: "sandi-baru", text: PASSWORD_CHANGE.same });
  if (problems.length > 0) return answerProblems<AccountAnswer>({ problems, typed: {} }, proof);
  const session = await changePassword(app, actor, fresh, LETTERS.passwordChanged);
  if (session === undefined) throw data(PASSWORD_CHANGE.gone, { status: 409 });
  const headers = new Headers({ "Set-Cookie": await keepSessionToken(app, session) });
  return redirectWithFlash(paths.account, "sandi-diganti", headers);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(PASSWORD_CHANGE.title);

export default function AccountPasswordRoute() {
  const { frame, mail } = useView<typeof loader>();
  const { problems } = useActionData<AccountAnswer>() ?? {};
  return (
    <WorkspacePage frame={frame} current="account" title={PASSWORD_CHANGE.title} lead={PASSWORD_CHANGE.lead}>
      <div className="after-head">
        <AccountForm action={paths.accountPassword} problems={problems} send={PASSWORD_CHANGE.send}>
          {/* For password managers: which account this is about. */}
          <input type="hidden" autoComplete="username" value={mail} />
          <PasswordProof problems={problems} label={PASSWORD_CHANGE.old} />
          <TextField
            id="sandi-baru"
            name="sandi-baru"
            type="password"
            autoComplete="new-password"
            label={PASSWORD_CHANGE.fresh}
            hint={PASSWORD_HINT}
            error={errorOf(problems, "sandi-baru")}
          />
        </AccountForm>
      </div>
    </WorkspacePage>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountForm, errorOf, PasswordProof } from "../components/account/account-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { TextField } from "../components/ui/field.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AccountAnswer } from "../domain/account-view.ts";
import { readMailAddress } from "../domain/mail-address.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MAIL_CHANGE, sayProof } from "../text/id/account.ts";
import { ACCOUNT_LETTERS } from "../text/id/account-letters.ts";
import { sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { askMailChange } from "../usecases/change-mail.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";

export const handle = { workspace: true };

/** `GET /akun/surel` */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  const { app } = args.context;
  return { frame: await frameWorkspace(app, actor, undefined), mail: actor.mail, delivers: app.mail.delivers };
}

/** Sends a link to the new mail. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  const typed = { surel: form.get("surel") };
  const mail = readMailAddress(typed.surel);
  if (mail === undefined || mail === actor.mail) {
    const text = mail === undefined ? MAIL_CHANGE.wrong : MAIL_CHANGE.same;
    return answerProblems<AccountAnswer>({ problems: [{ id: "surel", text }], typed });
  }
  const proof = await provePassword(app, actor, form.get("sandi"));
  const problems = sayProof(proof, "sandi");
  if (problems.length > 0) return answerProblems<AccountAnswer>({ problems, typed }, proof);
  const sent = await askMailChange(app, actor, mail, (key) =>
    ACCOUNT_LETTERS.mailChange(app.publicUrl + paths.accountMailConfirm(key)),
  );
  if (!sent.ok) {
    const limited = { kind: "limited", retryAfterS: sent.retryAfterS } as const;
    return answerProblems<AccountAnswer>(
      { problems: [{ id: "surel", text: sayWait(sent.retryAfterS) }], typed },
      limited,
    );
  }
  return redirectWithFlash(paths.account, "surel-tautan");
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(MAIL_CHANGE.title);

export default function AccountMailRoute() {
  const { frame, mail, delivers } = useView<typeof loader>();
  const { problems, typed } = useActionData<AccountAnswer>() ?? {};
  return (
    <WorkspacePage frame={frame} current="account" title={MAIL_CHANGE.title} lead={MAIL_CHANGE.lead}>
      <div className="after-head stack-lg">
        {!delivers && (
          <Notice kind="warn">
            <p>{MAIL_CHANGE.notDelivered}</p>
          </Notice>
        )}
        <AccountForm action={paths.accountMail} problems={problems} send={MAIL_CHANGE.send}>
          <TextField
            id="surel"
            name="surel"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={MAIL_CHANGE.mail}
            hint={MAIL_CHANGE.now(mail)}
            error={errorOf(problems, "surel")}
            value={typed?.["surel"] ?? ""}
          />
          <PasswordProof problems={problems} />
        </AccountForm>
      </div>
    </WorkspacePage>
  );
}

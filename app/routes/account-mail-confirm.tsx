import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MAIL_CHANGE } from "../text/id/account.ts";
import { ACCOUNT_LETTERS } from "../text/id/account-letters.ts";
import { paths } from "../text/paths.ts";
import { confirmMailChange, openMailChange } from "../usecases/change-mail.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /akun/surel/pastikan?kunci=…`: the link of the letter. Mail programs open links too, so it only asks. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  const { app } = args.context;
  const key = new URL(args.request.url).searchParams.get("kunci") ?? "";
  const to = openMailChange(app, actor, key);
  if (to === undefined) throw data(MAIL_CHANGE.gone, { status: 410 });
  return { frame: await frameWorkspace(app, actor, undefined), to, key };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const done = await confirmMailChange(args.context.app, actor, form.get("kunci"), ACCOUNT_LETTERS.mailChanged);
  if (!done) throw data(MAIL_CHANGE.gone, { status: 410 });
  return redirectWithFlash(paths.account, "surel-diganti");
}

export const meta = () => failureMeta(MAIL_CHANGE.confirmTitle);

export default function AccountMailConfirmRoute() {
  const { frame, to, key } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="account" title={MAIL_CHANGE.confirmTitle}>
      <ConfirmForm
        action={paths.accountMailConfirm("")}
        fields={{ kunci: key }}
        send={MAIL_CHANGE.confirmSend}
        back={paths.account}
      >
        <p>{MAIL_CHANGE.confirm(to)}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

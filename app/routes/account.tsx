import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountOverview } from "../components/account/account-overview.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AccountAnswer } from "../domain/account-view.ts";
import { readAccountFields } from "../forms/account-fields.ts";
import { answerProblems } from "../platform/answer-form.server.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { ACCOUNT } from "../text/id/account.ts";
import { paths } from "../text/paths.ts";
import { editAccount } from "../usecases/edit-account.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showAccount } from "../usecases/show-account.server.ts";

export const handle = { workspace: true };

/** `GET /akun`: profile, how one signs in, roles, and the way to one's data. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, account] = await Promise.all([frameWorkspace(app, actor, flash), showAccount(app, actor)]);
  const { mail, name, position, hasSecondFactor } = actor;
  return data({ frame, account, person: { mail, name, position, hasSecondFactor } }, { headers });
}

/** `POST /akun`: name and function. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { name, position, problems } = readAccountFields(form);
  if (problems.length > 0) {
    const said = problems.map(({ id }) => ({
      id,
      text: id === "nama" ? ACCOUNT.nameMissing : ACCOUNT.positionMissing,
    }));
    return answerProblems<AccountAnswer>({ problems: said, typed: { nama: name, jabatan: position } });
  }
  await editAccount(args.context.app, actor, { name, position });
  return redirectWithFlash(paths.account, "akun-disimpan");
}

export const meta = () => failureMeta(ACCOUNT.title);

export default function AccountRoute() {
  const { frame, account, person } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="account" title={ACCOUNT.title}>
      <AccountOverview account={account} person={person} answer={useActionData<AccountAnswer>()} />
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AccountForm, PasswordProof } from "../components/account/account-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AccountAnswer } from "../domain/account-view.ts";
import { answerProblems, passRetryAfter } from "../platform/answer-form.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { dropSessionToken } from "../platform/session-cookie.server.ts";
import { sayProof } from "../text/id/account.ts";
import { ACCOUNT_LETTERS } from "../text/id/account-letters.ts";
import { REMOVAL } from "../text/id/account-removal.ts";
import { paths } from "../text/paths.ts";
import { deleteAccount } from "../usecases/delete-account.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { provePassword } from "../usecases/prove-owner.server.ts";

export const handle = { workspace: true };

/** `GET /akun/hapus`: what goes and what stays. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "account.own");
  const { app } = args.context;
  const proof = await provePassword(app, actor, form.get("sandi"));
  const problems = sayProof(proof, "sandi");
  if (problems.length > 0) return answerProblems<AccountAnswer>({ problems, typed: {} }, proof);
  const outcome = await deleteAccount(app, actor, ACCOUNT_LETTERS.accountDeleted);
  if (outcome !== "deleted") {
    return answerProblems<AccountAnswer>({ problems: [{ id: "sandi", text: REMOVAL.refused[outcome] }], typed: {} });
  }
  return redirect(paths.accountRemoved, { status: 303, headers: { "Set-Cookie": await dropSessionToken(app) } });
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(REMOVAL.title);

export default function AccountRemoveRoute() {
  const { frame } = useView<typeof loader>();
  const { problems } = useActionData<AccountAnswer>() ?? {};
  return (
    <WorkspacePage frame={frame} current="account" title={REMOVAL.title} lead={REMOVAL.lead}>
      <Section id="hilang" title={REMOVAL.goes}>
        <List texts={REMOVAL.goesList} />
      </Section>
      <Section id="tinggal" title={REMOVAL.stays}>
        <List texts={REMOVAL.staysList} />
      </Section>
      <Section id="hapus" title={REMOVAL.send}>
        <AccountForm action={paths.accountRemove} problems={problems} send={REMOVAL.send}>
          <PasswordProof problems={problems} />
        </AccountForm>
      </Section>
    </WorkspacePage>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="bullets">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { InvitationAccept } from "../components/sign-in/invitation-accept.tsx";
import { NewAccountForm } from "../components/sign-in/new-account-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import type { NewAccountAnswer } from "../domain/sign-in-answer.ts";
import { readAccountFields } from "../forms/account-fields.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { judgePassword } from "../platform/password-rules.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { readSession } from "../platform/session.server.ts";
import { PASSWORD_PROBLEMS } from "../text/id/password.ts";
import { ROLE_LABELS } from "../text/id/roles.ts";
import { NEW_ACCOUNT, sayAccountProblems } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { acceptWithNewAccount, openInvitation } from "../usecases/accept-invitation.server.ts";

export const handle = { workspace: true };

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** `GET /undangan?kunci=…`, from a letter: makes an account, or asks whoever has one to sign in and accept. */
export async function loader(args: LoaderFunctionArgs) {
  const { key, invitation, hasAccount } = await requireInvitation(args);
  const session = await readSession(args.context, args.request);
  const { mail, role, scopeName } = invitation;
  const signedInAs = session?.complete === true ? session.actor.mail : undefined;
  return { key, mail, role, scopeName, hasAccount, signedInAs };
}

/** Accepts with a new account. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { key, invitation } = await requireInvitation(args);
  const form = await readForm(args.request);
  const { name, position, problems } = readAccountFields(form);
  const { mail, scopeName } = invitation;
  const found = sayAccountProblems(problems);
  const judged = await judgePassword(form.get("sandi"), [mail, name, position, scopeName ?? ""]);
  if (judged !== undefined) found.push({ id: "sandi", text: PASSWORD_PROBLEMS[judged] });
  if (found.length > 0) {
    return data<NewAccountAnswer>({ problems: found, typed: { mail, name, position } }, { status: 422 });
  }
  const device = describeDevice(args.request.headers.get("user-agent"));
  const session = await acceptWithNewAccount(app, key, { name, position, password: form.get("sandi"), device });
  if (session === undefined) throw data(NEW_ACCOUNT.invitationGone, { status: 410 });
  return redirectSignedIn(app, session, null);
}

export const meta = () => failureMeta(NEW_ACCOUNT.invitationTitle);

export default function InvitationRoute() {
  const { key, mail, role, scopeName, hasAccount, signedInAs } = useView<typeof loader>();
  const { problems = [], typed } = useActionData<NewAccountAnswer>() ?? {};
  return (
    <SignInFrame title={NEW_ACCOUNT.invitationTitle} lead={NEW_ACCOUNT.invitedAs(ROLE_LABELS[role], scopeName)}>
      <p>{NEW_ACCOUNT.forMail(mail)}</p>
      {hasAccount ? (
        <InvitationAccept token={key} mail={mail} signedInAs={signedInAs} />
      ) : (
        <NewAccountForm
          action={paths.invitation(key)}
          submit={NEW_ACCOUNT.submit}
          mailGiven={mail}
          typed={typed ?? { mail, name: "", position: "" }}
          problems={problems}
        />
      )}
    </SignInFrame>
  );
}

async function requireInvitation({ request, context }: Asked) {
  context.answer.personal = true;
  const key = new URL(request.url).searchParams.get("kunci") ?? "";
  const open = await openInvitation(context.app, key);
  if (open === undefined) throw data(NEW_ACCOUNT.invitationGone, { status: 410 });
  return { key, ...open };
}

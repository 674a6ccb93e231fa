import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { NewPasswordForm } from "../components/sign-in/new-password-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { judgePassword } from "../platform/password-rules.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { PASSWORD_PROBLEMS } from "../text/id/password.ts";
import { LINK, RESET } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { findLinkOwner, resetPassword } from "../usecases/one-time-links.server.ts";
import { listOwnTexts } from "../usecases/own-texts.server.ts";

export const handle = { workspace: true };

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** `GET /atur-ulang?kunci=…`, from a letter. */
export async function loader(args: LoaderFunctionArgs) {
  const { key, person } = await requireOwner(args);
  return { key, mail: person.mail };
}

/** Sets the password, ends every session and signs in; where there is a second factor its code comes next. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { key, person } = await requireOwner(args);
  const password = (await readForm(args.request)).get("sandi");
  const judged = await judgePassword(password, await listOwnTexts(app, person.id));
  if (judged !== undefined) return data({ problem: PASSWORD_PROBLEMS[judged] }, { status: 422 });
  const device = describeDevice(args.request.headers.get("user-agent"));
  const session = await resetPassword(app, { token: key, password, device });
  if (session === undefined) throw data(LINK.gone, { status: 410 });
  return redirectSignedIn(app, session, null);
}

export const meta = () => failureMeta(RESET.title);

export default function PasswordResetRoute() {
  const { key, mail } = useView<typeof loader>();
  const answer = useActionData<{ problem: string }>();
  return (
    <SignInFrame title={RESET.title} lead={RESET.lead}>
      <NewPasswordForm action={paths.passwordReset(key)} mail={mail} problem={answer?.problem} />
    </SignInFrame>
  );
}

async function requireOwner({ request, context }: Asked) {
  context.answer.personal = true;
  const key = new URL(request.url).searchParams.get("kunci") ?? "";
  const person = await findLinkOwner(context.app, "reset", key);
  if (person === undefined) throw data(LINK.gone, { status: 410 });
  return { key, person };
}

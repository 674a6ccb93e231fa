import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AskLinkForm } from "../components/sign-in/ask-link-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { readMailAddress } from "../domain/mail-address.ts";
import type { SignInAnswer } from "../domain/sign-in-answer.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { LETTERS } from "../text/id/letters.ts";
import { NEW_ACCOUNT, RESET, sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { askForLink } from "../usecases/one-time-links.server.ts";

export const handle = { workspace: true };

/** `GET /lupa-sandi` */
export function loader({ request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  return { sent: new URL(request.url).searchParams.get("terkirim") === "1" };
}

/** Sends a link for a new password. The same answer whoever asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app, clientAddress } = context;
  const form = await readForm(request);
  const typed = { mail: form.get("surel"), remembered: false };
  const mail = readMailAddress(typed.mail);
  if (mail === undefined) return data<SignInAnswer>({ ...typed, problem: NEW_ACCOUNT.mailWrong }, { status: 422 });
  const limit = await askForLink(app, { kind: "reset", mail, clientAddress }, (token) =>
    LETTERS.reset(app.publicUrl + paths.passwordReset(token)),
  );
  if (!limit.ok) {
    const headers = { "Retry-After": String(limit.retryAfterS) };
    return data<SignInAnswer>({ ...typed, problem: sayWait(limit.retryAfterS) }, { status: 429, headers });
  }
  return redirect(paths.forgottenPasswordAsked, 303);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(RESET.askTitle);

export default function ForgottenPasswordRoute() {
  const { sent } = useView<typeof loader>();
  const answer = useActionData<SignInAnswer>();
  return (
    <SignInFrame title={RESET.askTitle} lead={RESET.askLead}>
      <AskLinkForm
        action={paths.forgottenPassword}
        submit={RESET.askSubmit}
        sent={sent && answer === undefined ? RESET.sent : undefined}
        mail={answer?.mail}
        problem={answer?.problem}
      />
    </SignInFrame>
  );
}

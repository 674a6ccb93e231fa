import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AskLinkForm } from "../components/sign-in/ask-link-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { readMailAddress } from "../domain/mail-address.ts";
import { safeReturn } from "../domain/safe-return.ts";
import type { SignInAnswer } from "../domain/sign-in-answer.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { LETTERS } from "../text/id/letters.ts";
import { LINK, NEW_ACCOUNT, SIGN_IN, sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { askForLink } from "../usecases/one-time-links.server.ts";

export const handle = { workspace: true };

/** `GET /masuk/tautan/kirim` leads to the form. */
export function loader({ request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  const back = readBack(request);
  if (request.method === "GET") throw redirect(paths.signInLinkAsk(back));
  return { back };
}

/** Sends a link that signs in. The same answer whoever asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app, clientAddress } = context;
  const form = await readForm(request);
  const typed = { mail: form.get("surel"), remembered: false };
  const mail = readMailAddress(typed.mail);
  if (mail === undefined) return data<SignInAnswer>({ ...typed, problem: NEW_ACCOUNT.mailWrong }, { status: 422 });
  const back = readBack(request);
  const wished = back === undefined ? undefined : safeReturn(back);
  const limit = await askForLink(app, { kind: "sign_in", mail, clientAddress }, (token) =>
    LETTERS.signInLink(app.publicUrl + paths.signInLink(token, wished)),
  );
  if (!limit.ok) {
    const headers = { "Retry-After": String(limit.retryAfterS) };
    return data<SignInAnswer>({ ...typed, problem: sayWait(limit.retryAfterS) }, { status: 429, headers });
  }
  return redirect(paths.signInLinkAsked(back), 303);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(LINK.askTitle);

export default function SignInLinkSendRoute() {
  const { back } = useView<typeof loader>();
  const answer = useActionData<SignInAnswer>();
  return (
    <SignInFrame title={LINK.askTitle} lead={LINK.askLead}>
      <AskLinkForm
        action={paths.signInLinkSend(back)}
        submit={SIGN_IN.askLink}
        mail={answer?.mail}
        problem={answer?.problem}
      />
    </SignInFrame>
  );
}

function readBack(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("ke") ?? undefined;
}

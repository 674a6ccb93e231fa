import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { InstitutionForm } from "../components/account/institution-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { SignInForm } from "../components/sign-in/sign-in-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import { safeReturn } from "../domain/safe-return.ts";
import type { SignInAnswer } from "../domain/sign-in-answer.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { readFlash } from "../platform/flash.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { readSession } from "../platform/session.server.ts";
import { FLASH } from "../text/id/flash.ts";
import { SIGN_IN, sayWait } from "../text/id/sign-in.ts";
import { signIn } from "../usecases/sign-in.server.ts";
import { signOut } from "../usecases/sign-out.server.ts";

export const handle = { workspace: true };

/** `GET /masuk?ke=…`: who is signed in already is led on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { flash, headers } = await readFlash(context, request);
  const back = new URL(request.url).searchParams.get("ke");
  const session = await readSession(context, request);
  if (request.method === "GET" && session?.complete === true) throw redirect(safeReturn(back));
  const institution = context.app.institution?.name;
  return data({ back, institution, said: flash === undefined ? undefined : FLASH[flash] }, { headers });
}

/** Signs in. An older session of this browser ends, so that nobody goes on under a token from before. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { app, clientAddress } = context;
  const form = await readForm(request);
  const older = await readSession(context, request);
  const mail = form.get("surel").trim().toLowerCase().slice(0, 254);
  const remembered = form.get("ingat") === "1";
  const device = describeDevice(request.headers.get("user-agent"));
  const result = await signIn(app, { mail, password: form.get("sandi"), remembered, device, clientAddress });
  const answer = { mail, remembered };
  if (result.kind === "refused") return data<SignInAnswer>({ ...answer, problem: SIGN_IN.refused }, { status: 422 });
  if (result.kind === "limited") {
    const headers = { "Retry-After": String(result.retryAfterS) };
    return data<SignInAnswer>({ ...answer, problem: sayWait(result.retryAfterS) }, { status: 429, headers });
  }
  if (older !== undefined) await signOut(app, older.actor);
  return redirectSignedIn(app, result.session, new URL(request.url).searchParams.get("ke"));
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(SIGN_IN.title);

export default function SignInRoute() {
  const { back, institution, said } = useView<typeof loader>();
  const answer = useActionData<SignInAnswer>();
  return (
    <SignInFrame title={SIGN_IN.title} lead={SIGN_IN.lead}>
      {said && (
        <div role="status">
          <Notice kind="ok" title={said} />
        </div>
      )}
      <SignInForm
        back={back ?? undefined}
        mail={answer?.mail ?? ""}
        remembered={answer?.remembered ?? false}
        problem={answer?.problem}
      />
      {institution !== undefined && <InstitutionForm name={institution} back={back ?? undefined} />}
    </SignInFrame>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { CodeForm } from "../components/sign-in/code-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import { safeReturn } from "../domain/safe-return.ts";
import type { SignInAnswer } from "../domain/sign-in-answer.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { readSession } from "../platform/session.server.ts";
import { CODE, sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { giveCode } from "../usecases/give-code.server.ts";

export const handle = { workspace: true };

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** `GET /masuk/kode?ke=…`: only between the password and the code. */
export async function loader(args: LoaderFunctionArgs) {
  const { back } = await requireHalfOpen(args);
  return { back };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const form = await readForm(request);
  const { back, session } = await requireHalfOpen(args);
  const device = describeDevice(request.headers.get("user-agent"));
  const { remembered } = session;
  const result = await giveCode(context.app, session.actor, { code: form.get("kode"), remembered, device });
  const answer = { mail: "", remembered };
  if (result.kind === "refused") return data<SignInAnswer>({ ...answer, problem: CODE.refused }, { status: 422 });
  if (result.kind === "limited") {
    const headers = { "Retry-After": String(result.retryAfterS) };
    return data<SignInAnswer>({ ...answer, problem: sayWait(result.retryAfterS) }, { status: 429, headers });
  }
  return redirectSignedIn(context.app, result.session, back ?? null);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(CODE.title);

export default function SignInCodeRoute() {
  const { back } = useView<typeof loader>();
  const answer = useActionData<SignInAnswer>();
  return (
    <SignInFrame title={CODE.title} lead={CODE.lead}>
      <CodeForm back={back} problem={answer?.problem} />
    </SignInFrame>
  );
}

async function requireHalfOpen({ request, context }: Asked) {
  const session = await readSession(context, request);
  const back = new URL(request.url).searchParams.get("ke") ?? undefined;
  if (session === undefined) throw redirect(paths.signIn(back));
  if (session.complete) throw redirect(safeReturn(back));
  return { back, session };
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { NewAccountForm } from "../components/sign-in/new-account-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import { readMailAddress } from "../domain/mail-address.ts";
import type { NewAccountAnswer } from "../domain/sign-in-answer.ts";
import { readAccountFields } from "../forms/account-fields.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { judgePassword } from "../platform/password-rules.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { PASSWORD_PROBLEMS } from "../text/id/password.ts";
import { NEW_ACCOUNT, sayAccountProblems } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { canSetUp, setUpPortal } from "../usecases/set-up-portal.server.ts";

export const handle = { workspace: true };

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** `GET /pasang?kunci=…`: the address that the first start prints. */
export async function loader(args: LoaderFunctionArgs) {
  return { key: await requireKey(args) };
}

/** Makes the first portal admin, who sets up the second factor next. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const key = await requireKey(args);
  const form = await readForm(args.request);
  const { name, position, problems } = readAccountFields(form);
  const typed = { mail: form.get("surel"), name, position };
  const mail = readMailAddress(typed.mail);
  const found = sayAccountProblems(problems);
  if (mail === undefined) found.unshift({ id: "surel", text: NEW_ACCOUNT.mailWrong });
  const judged = await judgePassword(form.get("sandi"), [typed.mail, name, position]);
  if (judged !== undefined) found.push({ id: "sandi", text: PASSWORD_PROBLEMS[judged] });
  if (mail === undefined || found.length > 0) {
    return data<NewAccountAnswer>({ problems: found, typed }, { status: 422 });
  }
  const device = describeDevice(args.request.headers.get("user-agent"));
  const session = await setUpPortal(app, key, { mail, name, position, password: form.get("sandi"), device });
  if (session === "gone") throw data(NEW_ACCOUNT.setUpGone, { status: 410 });
  if (session === "taken") {
    const taken = [{ id: "surel", text: NEW_ACCOUNT.mailTaken }];
    return data<NewAccountAnswer>({ problems: taken, typed }, { status: 422 });
  }
  return redirectSignedIn(app, session, `${paths.secondFactor}?perlu=1`);
}

export const meta = () => failureMeta(NEW_ACCOUNT.setUpTitle);

export default function SetUpRoute() {
  const { key } = useView<typeof loader>();
  const { problems = [], typed } = useActionData<NewAccountAnswer>() ?? {};
  return (
    <SignInFrame title={NEW_ACCOUNT.setUpTitle} lead={NEW_ACCOUNT.setUpLead}>
      <NewAccountForm
        action={paths.setUp(key)}
        submit={NEW_ACCOUNT.setUpSubmit}
        typed={typed ?? { mail: "", name: "", position: "" }}
        problems={problems}
      />
    </SignInFrame>
  );
}

async function requireKey({ request, context }: Asked): Promise<string> {
  context.answer.personal = true;
  const key = new URL(request.url).searchParams.get("kunci") ?? "";
  if (!(await canSetUp(context.app, key))) throw data(NEW_ACCOUNT.setUpGone, { status: 410 });
  return key;
}

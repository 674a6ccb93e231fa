import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AskLinkForm } from "../components/sign-in/ask-link-form.tsx";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { describeDevice } from "../domain/device.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { readSession } from "../platform/session.server.ts";
import { LINK, SIGN_IN } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { findLinkOwner, useSignInLink as spendSignInLink } from "../usecases/one-time-links.server.ts";
import { signOut } from "../usecases/sign-out.server.ts";

export const handle = { workspace: true };

/** `GET /masuk/tautan`: asks for a link; with `kunci`, from a letter, it shows a button, because mail scanners open links. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  const { key, back, sent } = readAddress(request);
  const works = key !== undefined && (await findLinkOwner(context.app, "sign_in", key)) !== undefined;
  return data({ key: works ? key : undefined, gone: key !== undefined && !works, back, sent }, { status: 200 });
}

/** Signs in by the link. */
export async function action({ request, context }: ActionFunctionArgs) {
  const older = await readSession(context, request);
  const { key, back } = readAddress(request);
  const device = describeDevice(request.headers.get("user-agent"));
  const session = await spendSignInLink(context.app, { token: key ?? "", device });
  if (session === undefined) throw data(LINK.gone, { status: 410 });
  if (older !== undefined) await signOut(context.app, older.actor);
  return redirectSignedIn(context.app, session, back ?? null);
}

export const meta = () => failureMeta(LINK.askTitle);

export default function SignInLinkRoute() {
  const { key, gone, back, sent } = useView<typeof loader>();
  if (key !== undefined) {
    return (
      <SignInFrame title={LINK.useTitle} lead={LINK.useLead} plain>
        <form method="post" action={paths.signInLink(key, back)}>
          <button className="btn" type="submit">
            {SIGN_IN.submit}
          </button>
        </form>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={gone ? LINK.goneTitle : LINK.askTitle} lead={gone ? LINK.gone : LINK.askLead}>
      <AskLinkForm action={paths.signInLinkSend(back)} submit={SIGN_IN.askLink} sent={sent ? LINK.sent : undefined} />
    </SignInFrame>
  );
}

function readAddress(request: Request) {
  const { searchParams } = new URL(request.url);
  const read = (name: string) => searchParams.get(name) || undefined;
  return { key: read("kunci"), back: read("ke"), sent: read("terkirim") === "1" };
}

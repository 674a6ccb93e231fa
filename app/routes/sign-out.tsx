import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { failureMeta } from "../components/layout/page-meta.ts";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { readSession } from "../platform/session.server.ts";
import { dropSessionToken } from "../platform/session-cookie.server.ts";
import { LEAVE } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { signOut } from "../usecases/sign-out.server.ts";

export const handle = { workspace: true };

/** `GET /keluar` asks only: pictures of other sites fetch addresses too. */
export function loader({ context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  return null;
}

/** Ends this browser's session, whatever step it was at. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(context, request);
  if (session !== undefined) await signOut(context.app, session.actor);
  const headers = new Headers({ "Set-Cookie": await dropSessionToken(context.app) });
  return redirectWithFlash(paths.signIn(), "keluar", headers);
}

export const meta = () => failureMeta(LEAVE.title);

export default function SignOutRoute() {
  return (
    <SignInFrame title={LEAVE.title} lead={LEAVE.lead} plain>
      <form className="row" method="post" action={paths.signOut}>
        <button className="btn" type="submit">
          {LEAVE.submit}
        </button>
        <a className="btn-text" href={paths.workspace}>
          {LEAVE.stay}
        </a>
      </form>
    </SignInFrame>
  );
}

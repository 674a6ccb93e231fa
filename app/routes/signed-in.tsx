import type { LoaderFunctionArgs } from "@remix-run/node";
import { failureMeta } from "../components/layout/page-meta.ts";
import { SignInFrame } from "../components/sign-in/sign-in-frame.tsx";
import { ENTERED } from "../text/id/sign-in.ts";

export const handle = { workspace: true };

/** `GET /masuk/selesai`: the end of signing in beside a form that waits in another tab. */
export function loader({ context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  return null;
}

export const meta = () => failureMeta(ENTERED.title);

export default function SignedInRoute() {
  return <SignInFrame title={ENTERED.title} lead={ENTERED.lead} plain />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { failureMeta } from "../components/layout/page-meta.ts";
import { REMOVAL } from "../text/id/account-removal.ts";

export const handle = { workspace: true };

/** `GET /akun/hapus/selesai`: the last word after an account was deleted. */
export function loader({ context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  return null;
}

export const meta = () => failureMeta(REMOVAL.doneTitle);

export default function AccountRemovedRoute() {
  return (
    <div className="wrap">
      <div className="head">
        <h1>{REMOVAL.doneTitle}</h1>
        <p className="lead">{REMOVAL.done}</p>
      </div>
    </div>
  );
}

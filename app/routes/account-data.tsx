import type { LoaderFunctionArgs } from "@remix-run/node";
import { AccountForm } from "../components/account/account-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { guardPage } from "../platform/guard.server.ts";
import { OWN_DATA } from "../text/id/account-removal.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /akun/data`: what the file holds, and the button that makes it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

export const meta = () => failureMeta(OWN_DATA.title);

export default function AccountDataRoute() {
  const { frame } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="account" title={OWN_DATA.title} lead={OWN_DATA.lead}>
      <div className="after-head stack">
        <ul className="bullets">
          {OWN_DATA.holds.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>{OWN_DATA.without}</p>
        <AccountForm action={paths.accountDownload} send={OWN_DATA.send}>
          {null}
        </AccountForm>
      </div>
    </WorkspacePage>
  );
}

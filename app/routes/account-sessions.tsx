import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { SessionTable } from "../components/account/session-table.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { ACCOUNT, SESSIONS } from "../text/id/account.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showSessions } from "../usecases/show-account.server.ts";

export const handle = { workspace: true };

/** `GET /akun/sesi` */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "account.own");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, sessions] = await Promise.all([frameWorkspace(app, actor, flash), showSessions(app, actor)]);
  return data({ frame, sessions }, { headers });
}

export const meta = () => failureMeta(SESSIONS.title);

export default function AccountSessionsRoute() {
  const { frame, sessions } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="account" title={SESSIONS.title} lead={SESSIONS.lead}>
      <div className="after-head stack-lg">
        <SessionTable sessions={sessions} />
        {sessions.length > 1 ? (
          <form method="post" action={paths.sessionEndOthers}>
            <Button>{SESSIONS.endOthers}</Button>
          </form>
        ) : (
          <p>{SESSIONS.alone}</p>
        )}
        <p>
          <a href={paths.account}>{ACCOUNT.back}</a>
        </p>
      </div>
    </WorkspacePage>
  );
}

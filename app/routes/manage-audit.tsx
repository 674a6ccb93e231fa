import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AuditLog } from "../components/workspace/audit-log.tsx";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { parseAuditList } from "../forms/audit-list.ts";
import { AUDIT_WORDS } from "../forms/audit-words.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { AUDIT } from "../text/id/audit.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { AUDIT_PER_PAGE, showAuditLog } from "../usecases/show-audit-log.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/jejak`: who did what on the whole portal. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "portal.manage");
  const { flash, headers } = await readFlash(context, request);
  const query = parseAuditList(new URL(request.url).searchParams);
  const part = { limit: AUDIT_PER_PAGE, offset: (query.page - 1) * AUDIT_PER_PAGE };
  const [frame, log] = await Promise.all([
    frameWorkspace(context.app, actor, flash),
    showAuditLog(context.app, { ...query, officeId: undefined }, part),
  ]);
  return data({ frame, log, query, perPage: AUDIT_PER_PAGE }, { headers });
}

export const meta = () => failureMeta(AUDIT.portalTitle);

export default function ManageAuditRoute() {
  const { frame, log, query, perPage } = useView<typeof loader>();
  return (
    <ManagePage frame={frame} current="audit" title={AUDIT.portalTitle} lead={AUDIT.lead}>
      <AuditLog log={log} query={query} perPage={perPage} words={AUDIT_WORDS} href={paths.manageAudit} showsOffice />
    </ManagePage>
  );
}

import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AuditLog } from "../components/workspace/audit-log.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { parseAuditList } from "../forms/audit-list.ts";
import { AUDIT_WORDS } from "../forms/audit-words.ts";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { AUDIT } from "../text/id/audit.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { AUDIT_PER_PAGE, showAuditLog } from "../usecases/show-audit-log.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/jejak?tindakan=peran-diakhiri&orang=…&sejak=2026-11-25`: who did what in one's own office. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const actor = await guardPage(args, "office.audit");
  const { officeId } = ownOfficeOf(actor, "office.audit");
  const { flash, headers } = await readFlash(context, request);
  const query = parseAuditList(new URL(request.url).searchParams);
  const part = { limit: AUDIT_PER_PAGE, offset: (query.page - 1) * AUDIT_PER_PAGE };
  const [frame, log] = await Promise.all([
    frameWorkspace(context.app, actor, flash),
    showAuditLog(context.app, { ...query, officeId }, part),
  ]);
  return data({ frame, log, query, perPage: AUDIT_PER_PAGE }, { headers });
}

export const meta = () => failureMeta(AUDIT.title);

export default function OfficeAuditRoute() {
  const { frame, log, query, perPage } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="audit" title={AUDIT.title} lead={AUDIT.lead}>
      <AuditLog log={log} query={query} perPage={perPage} words={AUDIT_WORDS} href={paths.officeAudit} />
    </WorkspacePage>
  );
}

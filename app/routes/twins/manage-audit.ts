import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseAuditList } from "../../forms/audit-list.ts";
import { AUDIT_WORDS } from "../../forms/audit-words.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { guardPage } from "../../platform/guard.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { auditFile } from "../../text/audit-file.ts";
import { AUDIT } from "../../text/id/audit.ts";
import { paths } from "../../text/paths.ts";
import { AUDIT_FILE_ROWS, showAuditLog } from "../../usecases/show-audit-log.server.ts";

/** `GET /kelola/jejak.json|csv|xlsx`: the whole log as a file, under the same guard and never kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  await guardPage(args, "portal.manage");
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const query = parseAuditList(new URL(request.url).searchParams);
  const part = { limit: AUDIT_FILE_ROWS, offset: 0 };
  const log = await showAuditLog(context.app, { ...query, officeId: undefined }, part);
  const chosen = {
    tindakan: query.action && AUDIT_WORDS[query.action],
    orang: log.personId ?? undefined,
    sejak: query.since,
  };
  const page = framePage(context.app, paths.manageAudit(chosen));
  const facts = { ...page, name: "kiat-jejak-portal", title: AUDIT.portalTitle, limit: AUDIT_FILE_ROWS };
  return sendDataFile(auditFile(log, facts), format);
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ReportForm } from "../components/reports/report-form.tsx";
import type { ReportRefused } from "../domain/content-report.ts";
import { parseReport } from "../forms/content-report.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { REPORTS } from "../text/id/content-reports.ts";
import { paths } from "../text/paths.ts";
import { findReportableVisit, reportContent } from "../usecases/report-content.server.ts";

export const handle = { workspace: true };

/** `GET /kunjungan/:id/lapor?terkirim=1`: tells the portal that something is wrong with a visit. Never kept for others. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  const visit = await findReportableVisit(context.app, params["id"] ?? "");
  if (visit === undefined) throw data(REPORTS.unknownVisit, { status: 404 });
  return { visit, isSent: new URL(request.url).searchParams.get("terkirim") === "1" };
}

/** Keeps a report; 422 with everything that is wrong, 429 where too many came from one address. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { app, clientAddress } = context;
  const form = await readForm(request);
  const visit = await findReportableVisit(app, params["id"] ?? "");
  if (visit === undefined) throw data(REPORTS.unknownVisit, { status: 404 });
  const refused: ReportRefused = { reason: form.get("sebab"), note: form.get("catatan"), problems: [], waitS: null };
  const parsed = parseReport(form);
  if (!parsed.ok) return data<ReportRefused>({ ...refused, problems: parsed.problems }, { status: 422 });
  const subject = { kind: "visit", id: visit.id } as const;
  const limit = await reportContent(app, clientAddress, { subject, ...parsed.value });
  if (!limit.ok) {
    const headers = { "Retry-After": String(limit.retryAfterS) };
    return data<ReportRefused>({ ...refused, waitS: limit.retryAfterS }, { status: 429, headers });
  }
  return redirect(paths.visitContentReport(visit.id, "1"), 303);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(REPORTS.askTitle);

export default function VisitContentReportRoute() {
  const { visit, isSent } = useView<typeof loader>();
  return (
    <ReportForm
      about={{ kind: "visit", title: visit.title }}
      action={paths.visitContentReport(visit.id)}
      back={paths.visit(visit.id)}
      isSent={isSent}
      refused={useActionData<ReportRefused>()}
    />
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { PageHead } from "../components/layout/page-head.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { SelectField, TextAreaField } from "../components/ui/field.tsx";
import type { ReportProblem, ReportRefused } from "../domain/content-report.ts";
import { parseReport } from "../forms/content-report.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { REPORT_REASON_OPTIONS, REPORTS, sayReportProblem } from "../text/id/content-reports.ts";
import { sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";
import { findReportable, reportContent } from "../usecases/report-content.server.ts";

export const handle = { workspace: true };

/** `GET /praktik/:slug/lapor?terkirim=1`: tells the portal that something is wrong. Works without an account; never kept for others. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  const practice = await findReportable(context.app, params["slug"] ?? "");
  if (practice === undefined) throw data(REPORTS.unknown, { status: 404 });
  return { practice, isSent: new URL(request.url).searchParams.get("terkirim") === "1" };
}

/** Keeps a report; 422 with everything that is wrong, 429 where too many came from one address. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { app, clientAddress } = context;
  const form = await readForm(request);
  const practice = await findReportable(app, params["slug"] ?? "");
  if (practice === undefined) throw data(REPORTS.unknown, { status: 404 });
  const refused: ReportRefused = { reason: form.get("sebab"), note: form.get("catatan"), problems: [], waitS: null };
  const parsed = parseReport(form);
  if (!parsed.ok) return data<ReportRefused>({ ...refused, problems: parsed.problems }, { status: 422 });
  const limit = await reportContent(app, clientAddress, { practiceId: practice.id, ...parsed.value });
  if (!limit.ok) {
    const headers = { "Retry-After": String(limit.retryAfterS) };
    return data<ReportRefused>({ ...refused, waitS: limit.retryAfterS }, { status: 429, headers });
  }
  return redirect(paths.practiceReport(practice.slug, "1"), 303);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(REPORTS.askTitle);

export default function PracticeReportRoute() {
  const { practice, isSent } = useView<typeof loader>();
  const refused = useActionData<ReportRefused>();
  const problems = refused?.problems ?? [];
  const errorOf = (field: ReportProblem["field"]) => {
    const problem = problems.find((one) => one.field === field);
    return problem && sayReportProblem(problem);
  };
  return (
    <div className="wrap">
      <ErrorSummary problems={problems.map((one) => ({ id: one.field, text: sayReportProblem(one) }))} />
      <PageHead title={REPORTS.askTitle} lead={REPORTS.askLead(practice.title)}>
        {isSent && (
          <div role="status">
            <Notice kind="ok" title={REPORTS.sent} />
          </div>
        )}
        {refused?.waitS != null && <Notice kind="warn" title={sayWait(refused.waitS)} />}
      </PageHead>
      <form method="post" action={paths.practiceReport(practice.slug)} className="stack-lg after-head" noValidate>
        {!isSent && (
          <>
            <SelectField
              id="sebab"
              name="sebab"
              label={REPORTS.reason}
              value={refused?.reason ?? ""}
              options={REPORT_REASON_OPTIONS}
              error={errorOf("sebab")}
            />
            <TextAreaField
              id="catatan"
              name="catatan"
              label={REPORTS.note}
              hint={REPORTS.noteHint}
              value={refused?.note ?? ""}
              error={errorOf("catatan")}
            />
          </>
        )}
        <p className="row">
          {!isSent && <Button>{REPORTS.send}</Button>}
          <a className="btn btn-2" href={paths.practice(practice.slug)}>
            {REPORTS.back}
          </a>
        </p>
      </form>
    </div>
  );
}

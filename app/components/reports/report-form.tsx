import type { ReportProblem, ReportRefused, ReportSubjectKind } from "../../domain/content-report.ts";
import { REPORT_REASON_OPTIONS, REPORTS, sayReportable, sayReportProblem } from "../../text/id/content-reports.ts";
import { sayWait } from "../../text/id/sign-in.ts";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { SelectField, TextAreaField } from "../ui/field.tsx";

/** Tells the portal that something is wrong, or says that it was told. */
export function ReportForm({ about, action, back, isSent, refused }: ReportFormProps) {
  const problems = refused?.problems ?? [];
  const errorOf = (field: ReportProblem["field"]) => {
    const problem = problems.find((one) => one.field === field);
    return problem && sayReportProblem(problem);
  };
  return (
    <div className="wrap">
      <ErrorSummary problems={problems.map((one) => ({ id: one.field, text: sayReportProblem(one) }))} />
      <PageHead title={REPORTS.askTitle} lead={REPORTS.askLead(sayReportable(about))}>
        {isSent && (
          <div role="status">
            <Notice kind="ok" title={REPORTS.sent} />
          </div>
        )}
        {refused?.waitS != null && <Notice kind="warn" title={sayWait(refused.waitS)} />}
      </PageHead>
      <form method="post" action={action} className="stack-lg after-head" noValidate>
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
          <a className="btn btn-2" href={back}>
            {REPORTS.back[about.kind]}
          </a>
        </p>
      </form>
    </div>
  );
}

type ReportFormProps = {
  about: { readonly kind: ReportSubjectKind; readonly title: string; readonly officeName?: string };
  action: string;
  back: string;
  isSent: boolean;
  refused: ReportRefused | undefined;
};

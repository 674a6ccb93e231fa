import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ReasonField, reasonProblems } from "../components/practice-form/reason-field.tsx";
import { PeopleText } from "../components/prose/people-text.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { SelectField } from "../components/ui/field.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import {
  type DecisionRefused,
  isEndedText,
  isRecoverable,
  outcomesFor,
  type ReportedSubject,
} from "../domain/content-report.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { listOutcomeOptions, REPORT_SUBJECT, REPORTS, sayReport } from "../text/id/content-reports.ts";
import { LETTERS } from "../text/id/letters.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { decideReports, showReport } from "../usecases/moderate-content.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/laporan/:id`: a report with what it is about. A decision about a practice can be taken back at the same address. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "content.moderate");
  const { app } = args.context;
  const view = await showReport(app, args.params["id"] ?? "");
  if (view === undefined) throw data(REPORTS.missing, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), view };
}

/** Decides this report and those of the same subject that the page showed; 422 without decision or reason. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "content.moderate");
  const { app } = args.context;
  const view = await showReport(app, args.params["id"] ?? "");
  if (view === undefined) throw data(REPORTS.missing, { status: 404 });
  const outcome = outcomesFor(view.report.subject).find((word) => word === form.get("keputusan"));
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  if (outcome === undefined || !reason.ok) {
    const problem = reason.ok ? null : reason.problem;
    const refused = { outcome: form.get("keputusan"), typed, problem, choiceMissing: outcome === undefined };
    return data<DecisionRefused>(refused, { status: 422 });
  }
  const shown = form.getAll("laporan");
  const others = view.others.filter(({ id }) => shown.includes(id));
  await decideReports(
    app,
    actor,
    {
      ids: [view.report.id, ...others.map(({ id }) => id)],
      subject: view.report.subject,
      outcome,
      reason: reason.value,
    },
    ({ kind, id, title }) => {
      const facts = { title, reason: reason.value };
      return kind === "visit"
        ? LETTERS.visitRemoved({ ...facts, link: app.publicUrl + paths.visitObject(id) })
        : LETTERS.practiceRemoved({ ...facts, link: app.publicUrl + paths.practiceObject(id) });
    },
  );
  return redirectWithFlash(paths.manageReports, "laporan-ditangani");
}

export const meta = () => failureMeta(REPORTS.decideTitle);

export default function ManageReportRoute() {
  const { frame, view } = useView<typeof loader>();
  const { report, others, html } = view;
  const { subject } = report;
  const refused = useActionData<DecisionRefused>();
  const reason = refused?.problem == null ? null : { typed: refused.typed, problem: refused.problem };
  const choice = refused?.choiceMissing === true ? REPORTS.outcomeMissing : undefined;
  const isOver = isEndedText(subject) && report.outcome !== null;
  return (
    <WorkspacePage
      frame={frame}
      current="reports"
      title={REPORTS.decideTitle}
      lead={sayReport(report)}
      before={
        <ErrorSummary
          problems={[...(choice === undefined ? [] : [{ id: "keputusan", text: choice }]), ...reasonProblems(reason)]}
        />
      }
    >
      <div className="stack-lg after-head">
        <Subject subject={subject} />
        {html !== null && (html === "" ? <p className="muted">{REPORTS.noBody}</p> : <PeopleText html={html} />)}
        <p className="diff">{report.note}</p>
        {report.outcomeReason !== null && (
          <p className="small muted">{`${REPORTS.outcomeReason}: ${report.outcomeReason}`}</p>
        )}
        {!isRecoverable(subject.kind) && <p className="small muted">{REPORTS.final}</p>}
        {!isOver && (
          <form method="post" action={paths.manageReport(report.id)} className="stack-lg" noValidate>
            {others.length > 0 && (
              <section aria-labelledby="lainnya">
                <h2 id="lainnya">{REPORTS.others}</h2>
                <ul className="lines">
                  {others.map((other) => (
                    <li key={other.id}>
                      <input type="hidden" name="laporan" value={other.id} />
                      <span className="diff">{other.note}</span>
                      <span className="small muted">{sayReport(other)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <SelectField
              id="keputusan"
              name="keputusan"
              label={REPORTS.outcome}
              value={refused?.outcome ?? ""}
              options={listOutcomeOptions(outcomesFor(subject))}
              error={choice}
            />
            <ReasonField
              label={REPORTS.outcomeReason}
              hint={REPORTS.outcomeHint}
              refused={refused?.problem === null ? undefined : reason}
            />
            <p>
              <Button>{REPORTS.decide}</Button>
            </p>
          </form>
        )}
      </div>
    </WorkspacePage>
  );
}

function Subject({ subject }: { subject: ReportedSubject }) {
  const { kind, title, regionName, state, stateReason } = subject;
  const word = isRecoverable(kind) ? REPORTS.gone : REPORTS.ended;
  const isGone = isRecoverable(kind) ? state === "removed" : isEndedText(subject);
  return (
    <p>
      {REPORT_SUBJECT[kind]}: <a href={addressOf(subject)}>{title}</a>, {regionName}
      {isGone && `, ${word}: ${stateReason ?? ""}`}
    </p>
  );
}

function addressOf(subject: ReportedSubject): string {
  if (subject.kind === "practice") return paths.practice(subject.slug);
  if (subject.kind === "visit") return paths.visit(subject.id);
  return subject.kind === "answer" ? paths.answer(subject.no, subject.id) : paths.question(subject.no);
}

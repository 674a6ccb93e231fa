import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { SelectField, TextAreaField } from "../components/ui/field.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { CheckProblem } from "../domain/practice-check.ts";
import { parseCheck } from "../forms/practice-check.ts";
import { readVersion } from "../forms/version.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { CHECK_ANSWER_OPTIONS, CHECKS, sayCheck, sayCheckProblem } from "../text/id/practice-checks.ts";
import { paths } from "../text/paths.ts";
import { answerCheck } from "../usecases/check-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openCheck } from "../usecases/show-check.server.ts";

export const handle = { workspace: true };

/** An answer that was not taken: everything typed, and why. */
type Refused = {
  readonly verdict: string;
  readonly note: string;
  readonly problems: readonly CheckProblem[];
  /** Another version was published since the page was opened. */
  readonly isChanged: boolean;
};

/** `GET /ruang-kerja/periksa/:id`: the practice that the office was asked to look at, and its answer. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.check");
  const { app } = args.context;
  const { view } = await openCheck(app, actor, args.params["id"] ?? "");
  const { flash, headers } = await readFlash(args.context, args.request);
  return data({ frame: await frameWorkspace(app, actor, flash), view }, { headers });
}

/** Keeps the answer; one sent twice leads to the first. 409 where another version was published meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.check");
  const { app } = args.context;
  const { check, view } = await openCheck(app, actor, args.params["id"] ?? "");
  const parsed = parseCheck(form);
  const refused: Refused = { verdict: form.get("jawaban"), note: form.get("catatan"), problems: [], isChanged: false };
  if (check.verdict === null) {
    if (!view.practice.isPublic) return data<Refused>(refused, { status: 409 });
    if (!parsed.ok) return data<Refused>({ ...refused, problems: parsed.problems }, { status: 422 });
    const version = readVersion(form.get(FORM_KEYS.version));
    if (version !== view.practice.version) return data<Refused>({ ...refused, isChanged: true }, { status: 409 });
    await answerCheck(app, actor, check, { ...parsed.value, version });
  }
  return redirectWithFlash(paths.practiceCheck(check.id), "pemeriksaan-dijawab");
}

export const meta = () => failureMeta(CHECKS.answerTitle);

export default function PracticeCheckRoute() {
  const { frame, view } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  const { practice, verdict, version, deadline, zone } = view;
  const problems = refused?.problems ?? [];
  const errorOf = (field: CheckProblem["field"]) => {
    const problem = problems.find((one) => one.field === field);
    return problem && sayCheckProblem(problem);
  };
  return (
    <WorkspacePage
      frame={frame}
      current="workspace"
      title={CHECKS.answerTitle}
      lead={CHECKS.answerLead(practice.title, practice.regionName)}
      before={<ErrorSummary problems={problems.map((one) => ({ id: one.field, text: sayCheckProblem(one) }))} />}
    >
      <div className="stack-lg after-head">
        {refused?.isChanged && <Notice kind="warn" title={CHECKS.changed} />}
        {!practice.isPublic && <Notice kind="warn" title={CHECKS.gone} />}
        {practice.isPublic && (
          <p>
            <a href={paths.practice(practice.slug)}>{CHECKS.read(practice.version)}</a>
            {version !== practice.version && verdict === null && ` ${CHECKS.older(version)}`}
          </p>
        )}
        {verdict !== null && (
          <>
            <p>
              {CHECKS.answer}: {sayCheck(view, zone)}.
            </p>
            {view.note !== null && <p className="diff">{view.note}</p>}
          </>
        )}
        {verdict === null && practice.isPublic && (
          <form method="post" action={paths.practiceCheck(view.id)} className="stack-lg" noValidate>
            <p>{CHECKS.until(deadline)}</p>
            <input type="hidden" name={FORM_KEYS.version} value={practice.version} />
            <SelectField
              id="jawaban"
              name="jawaban"
              label={CHECKS.answer}
              value={refused?.verdict ?? ""}
              options={CHECK_ANSWER_OPTIONS}
              error={errorOf("jawaban")}
            />
            <TextAreaField
              id="catatan"
              name="catatan"
              label={CHECKS.note}
              hint={CHECKS.noteHint}
              value={refused?.note ?? ""}
              error={errorOf("catatan")}
            />
            <p>
              <Button>{CHECKS.send}</Button>
            </p>
          </form>
        )}
      </div>
    </WorkspacePage>
  );
}

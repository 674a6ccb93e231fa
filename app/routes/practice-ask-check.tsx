import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { Notice } from "../components/layout/notice.tsx";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Section } from "../components/layout/section.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { SelectField, TextField } from "../components/ui/field.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { LETTERS } from "../text/id/letters.ts";
import { CHECKS, sayCheck } from "../text/id/practice-checks.ts";
import { paths } from "../text/paths.ts";
import { askCheck } from "../usecases/check-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";
import { showAskCheck } from "../usecases/show-check.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/periksa?q=mesuji`: whom to ask to look at a practice, and who was asked. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const { practice, office } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const q = (new URL(args.request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showAskCheck(app, { ...practice, officeId: office.officeId }, q),
  ]);
  return data({ frame, view, q, isPublished: practice.state === "published" }, { headers });
}

/** Asks an office; 422 where none was chosen, 409 where its answer is awaited already. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, practice, office } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const frame = await frameWorkspace(app, actor, undefined);
  const asked = { practice: { id, officeId: office.officeId, version: practice.version }, officeId: form.get("dinas") };
  const outcome = await askCheck(app, actor, asked, (check) =>
    LETTERS.checkAsked({
      link: app.publicUrl + paths.practiceCheck(check.id),
      title: practice.title,
      office: frame.officeName ?? practice.regionName,
      deadline: check.deadline,
    }),
  );
  if (outcome === "unknown") return data({ problem: CHECKS.officeMissing }, { status: 422 });
  if (outcome === "again") return data({ problem: CHECKS.again }, { status: 409 });
  return redirectWithFlash(paths.practiceAskCheck(id), "pemeriksaan-diminta");
}

export const meta = () => failureMeta(CHECKS.askTitle);

export default function PracticeAskCheckRoute() {
  const { frame, view, q, isPublished } = useView<typeof loader>();
  const refused = useActionData<typeof action>();
  const { practice, checks, offices, zone } = view;
  const problem = refused?.problem;
  const address = paths.practiceAskCheck(practice.id);
  return (
    <WorkspacePage
      frame={frame}
      current="practices"
      title={CHECKS.askTitle}
      lead={`${practice.title}. ${CHECKS.askLead}`}
      before={<ErrorSummary problems={problem === undefined ? [] : [{ id: "dinas", text: problem }]} />}
    >
      {!isPublished && <Notice kind="warn" title={CHECKS.unpublished} />}
      {isPublished && (
        <div className="stack-lg after-head">
          <form method="get" action={address} className="stack-sm">
            <TextField
              id="q"
              name="q"
              label={CHECKS.search}
              hint={CHECKS.searchHint}
              value={q}
              maxLength={100}
              optional
            />
            <p>
              <Button quiet small>
                {CHECKS.searchGo}
              </Button>
            </p>
          </form>
          {offices.length === 0 ? (
            <p className="muted" id="dinas">
              {CHECKS.nobody}
            </p>
          ) : (
            <form method="post" action={address} className="stack-lg" noValidate>
              <SelectField
                id="dinas"
                name="dinas"
                label={CHECKS.office}
                hint={CHECKS.officeHint}
                error={problem}
                options={offices.map(({ id, name, regionName }) => ({ value: id, label: `${name} (${regionName})` }))}
              />
              <p className="row">
                <Button>{CHECKS.ask}</Button>
                <a className="btn btn-2" href={paths.ownPractice(practice.id)}>
                  {CHECKS.back}
                </a>
              </p>
            </form>
          )}
        </div>
      )}
      {checks.length > 0 && (
        <Section id="diminta" title={CHECKS.asked}>
          <ul className="lines">
            {checks.map((check) => (
              <li key={check.id}>
                <span>
                  {check.officeName}: {sayCheck(check, zone)}
                </span>
                {check.note !== null && <span className="small muted">{check.note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkspacePage>
  );
}

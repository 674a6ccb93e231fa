import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { FirstQuestions, listAdoptionProblems } from "../components/practice-form/adoption-fields.tsx";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AdoptionRefused } from "../domain/adoption-view.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { parseAdoption, readFirstAnswers } from "../forms/adoption.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { ADOPTIONS } from "../text/id/adoptions.ts";
import { paths } from "../text/paths.ts";
import { adoptPractice } from "../usecases/adopt-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openCopiable } from "../usecases/open-adoption.server.ts";

export const handle = { workspace: true };

/** `GET /praktik/:slug/tiru`: the two questions before an office copies a practice; leads to its record where it has one. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.adopt");
  const { officeId } = ownOfficeOf(actor, "practice.adopt");
  const { app } = args.context;
  const copiable = await openCopiable(app, { slug: args.params["slug"] ?? "", officeId });
  if (copiable === undefined) throw data(ADOPTIONS.unknown, { status: 404 });
  if (copiable.isOwn) throw data(ADOPTIONS.own, { status: 409 });
  // A form that was refused is shown as it was, whatever stands by now.
  if (copiable.adoptionId !== undefined && args.request.method === "GET") {
    throw redirect(paths.ownAdoption(copiable.adoptionId));
  }
  return {
    frame: await frameWorkspace(app, actor, undefined),
    practice: copiable.practice,
    visits: copiable.visits,
    /** Named by the page of a visit that led here. */
    visitId: new URL(args.request.url).searchParams.get("kunjungan") ?? "",
    submission: newId(),
    owner: ownerOf(actor.personId, { practiceId: copiable.practice.id, officeId }),
  };
}

/** Records that the office copies the practice; 422 with everything that is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.adopt");
  const { officeId } = ownOfficeOf(actor, "practice.adopt");
  const { app } = args.context;
  const copiable = await openCopiable(app, { slug: args.params["slug"] ?? "", officeId });
  if (copiable === undefined) throw data(ADOPTIONS.unknown, { status: 404 });
  if (copiable.isOwn) throw data(ADOPTIONS.own, { status: 409 });
  const practiceId = copiable.practice.id;
  assertOpenedFor(form, ownerOf(actor.personId, { practiceId, officeId }));
  const typed = readFirstAnswers(form);
  const parsed = parseAdoption(typed, copiable.visits);
  if (!parsed.ok) {
    const refused: AdoptionRefused = { typed, version: 0, problems: parsed.problems, conflict: null };
    return data(refused, { status: 422 });
  }
  const id = newId();
  const submission = form.get(FORM_KEYS.submission);
  const edit = {
    id,
    practiceId,
    officeId,
    adoption: parsed.value,
    from: 0,
    submission,
    address: paths.ownAdoption(id),
  };
  const outcome = await adoptPractice(app, actor, edit);
  if (outcome.status === "conflict") throw data(ADOPTIONS.closed, { status: 409 });
  return redirectWithFlash(outcome.address, "tiruan-tercatat");
}

export const meta = () => failureMeta(ADOPTIONS.askTitle);

export default function PracticeAdoptRoute() {
  const { frame, practice, visits, visitId, submission, owner } = useView<typeof loader>();
  const refused = useActionData<AdoptionRefused>();
  const problems = refused?.problems ?? [];
  return (
    <WorkspacePage
      frame={frame}
      current="adoptions"
      title={ADOPTIONS.askTitle}
      lead={`${ADOPTIONS.of(practice.title, practice.regionName)}. ${ADOPTIONS.askLead}`}
      before={<ErrorSummary problems={listAdoptionProblems(problems)} />}
    >
      <form method="post" action={paths.practiceAdopt(practice.slug)} className="stack-lg after-head" noValidate>
        <input type="hidden" name={FORM_KEYS.submission} value={submission} />
        <input type="hidden" name={FORM_KEYS.owner} value={owner} />
        <FirstQuestions fields={refused?.typed ?? { kunjungan: visitId }} problems={problems} visits={visits} />
        <p className="row">
          <Button>{ADOPTIONS.ask}</Button>
          <a className="btn btn-2" href={paths.practice(practice.slug)}>
            {ADOPTIONS.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

/** One office copies one practice once: the form names both. */
function ownerOf(personId: string, { practiceId, officeId }: { practiceId: string; officeId: string }): string {
  return formOwner(personId, { kind: "adoption", id: `${practiceId}/${officeId}` });
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { AdoptionFields, listAdoptionProblems } from "../components/practice-form/adoption-fields.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { ConflictNotice } from "../components/writing/conflict-notice.tsx";
import { RecordFormFrame } from "../components/writing/record-form.tsx";
import type { AdoptionRefused } from "../domain/adoption-view.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { parseAdoption, readAdoptionFields } from "../forms/adoption.ts";
import { readVersion } from "../forms/version.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { ADOPTIONS, labelAdoptionField } from "../text/id/adoptions.ts";
import { WRITING } from "../text/id/writing.ts";
import { paths } from "../text/paths.ts";
import { adoptPractice } from "../usecases/adopt-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listVisitsOfAdoption, openOwnAdoption, showAdoptionForm } from "../usecases/open-adoption.server.ts";
import { showConflict } from "../usecases/open-record-form.server.ts";

export const handle = { workspace: true, enhance: true };

/** `GET /ruang-kerja/tiruan/:id`: what the office says about copying a practice, with one's draft. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.adopt");
  const { app } = args.context;
  const id = args.params["id"] ?? "";
  const { adoption } = await openOwnAdoption(app, actor, id);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showAdoptionForm(app, actor, { adoption, address: paths.ownAdoption(id) }),
  ]);
  return data({ frame, view }, { headers });
}

/** Publishes the record; 422 with everything that is wrong, 409 where another version was published meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.adopt");
  const { app } = args.context;
  const { adoption, office } = await openOwnAdoption(app, actor, args.params["id"] ?? "");
  const { id, practiceId } = adoption;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "adoption", id }));
  const typed = readAdoptionFields(form);
  const from = readVersion(form.get(FORM_KEYS.version));
  const parsed = parseAdoption(typed, await listVisitsOfAdoption(app, adoption));
  if (!parsed.ok) {
    const refused: AdoptionRefused = { typed, version: from, problems: parsed.problems, conflict: null };
    return data(refused, { status: 422 });
  }
  const outcome = await adoptPractice(app, actor, {
    ...{ id, practiceId, officeId: office.officeId, adoption: parsed.value, from },
    ...{ submission: form.get(FORM_KEYS.submission), address: paths.ownAdoption(id) },
  });
  if (outcome.status === "conflict") {
    const conflict = await showConflict(app, actor, { key: { kind: "adoption", id }, from, typed });
    const refused: AdoptionRefused = { typed, version: conflict.revision.number, problems: [], conflict };
    return data(refused, { status: 409 });
  }
  return redirectWithFlash(outcome.address, outcome.status === "unchanged" ? "tanpa-perubahan" : "tiruan-terbit");
}

export const meta = () => failureMeta(ADOPTIONS.title);

export default function AdoptionRoute() {
  const { frame, view } = useView<typeof loader>();
  const refused = useActionData<AdoptionRefused>();
  const { id, practice, version, zone, form, visits } = view;
  const title = ADOPTIONS.of(practice.title, practice.regionName);
  return (
    <WorkspacePage
      frame={frame}
      current="adoptions"
      title={title}
      before={
        refused?.conflict ? (
          <ConflictNotice kind="adoption" conflict={refused.conflict} zone={zone} labelOf={labelAdoptionField} />
        ) : (
          <ErrorSummary problems={listAdoptionProblems(refused?.problems ?? [])} />
        )
      }
    >
      <div className="stack-lg after-head">
        <p className="row">
          {practice.isPublic && <a href={paths.practice(practice.slug)}>{ADOPTIONS.back}</a>}
          <a href={paths.adoptionVersions(id)}>{`${WRITING.versions} (${version})`}</a>
        </p>
        <RecordFormFrame
          form={refused === undefined ? form : { ...form, version: refused.version, draft: null }}
          isUnsaved={refused !== undefined}
          zone={zone}
          addresses={{
            publish: paths.ownAdoption(id),
            draft: paths.adoptionDraft(id),
            discard: paths.adoptionDraftDiscard(id),
          }}
          publish={ADOPTIONS.publish}
        >
          <AdoptionFields fields={refused?.typed ?? form.fields} problems={refused?.problems ?? []} visits={visits} />
        </RecordFormFrame>
      </div>
    </WorkspacePage>
  );
}

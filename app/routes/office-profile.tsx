import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { OfficeFacts, OfficeFields } from "../components/office/office-fields.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { ConflictNotice } from "../components/writing/conflict-notice.tsx";
import { RecordFormFrame } from "../components/writing/record-form.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { OfficeField, OfficeProblem } from "../domain/office.ts";
import type { TextPreviews } from "../domain/people-text.ts";
import { may } from "../domain/permissions.ts";
import { type Conflict, formOwner, type RecordFields } from "../domain/record.ts";
import { parseOffice, readOfficeFields } from "../forms/office.ts";
import { readVersion } from "../forms/version.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { labelOfficeField, OFFICE, sayOfficeProblem } from "../text/id/office.ts";
import { WRITING } from "../text/id/writing.ts";
import { paths } from "../text/paths.ts";
import { editOffice } from "../usecases/edit-office.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { previewTexts } from "../usecases/preview-texts.server.ts";
import { showOfficeConflict, showOfficeProfile } from "../usecases/show-office-profile.server.ts";

export const handle = { workspace: true, enhance: true };

/** What a form that was not carried out answers: everything typed, and why. */
type Refused = {
  readonly typed: RecordFields;
  /** Version to publish over next: after a conflict the one that was shown. */
  readonly version: number;
  readonly problems: readonly OfficeProblem[];
  readonly conflict: Conflict | null;
  /** The texts as they will be read, where these were asked for. */
  readonly previews?: TextPreviews<OfficeField>;
};

/** `GET /ruang-kerja/profil`: the profile of one's own office, with one's draft; read-only without the right to edit. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "office.read");
  const { officeId, ...owner } = ownOfficeOf(actor, "office.read");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showOfficeProfile(app, actor, { officeId, address: paths.officeProfile }),
  ]);
  const mayEdit = may(actor.grants, "office.edit", { officeId, ...owner });
  return data({ frame, mayEdit, ...view }, { headers });
}

/** Publishes the profile, or shows its text as it will be read; 422 with everything that is wrong, 409 where another version was published meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "office.edit");
  const { officeId } = ownOfficeOf(actor, "office.edit");
  assertOpenedFor(form, formOwner(actor.personId, { kind: "office", id: officeId }));
  const { app } = args.context;
  const typed = readOfficeFields(form);
  const from = readVersion(form.get(FORM_KEYS.version));
  const previews = await previewTexts(app, { layanan: typed.layanan });
  if (form.get(FORM_KEYS.preview) !== "") {
    return data<Refused>({ typed, version: from, problems: [], conflict: null, previews });
  }
  const parsed = parseOffice(typed);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...problemsOf(previews)];
  if (!parsed.ok || problems.length > 0) {
    return data<Refused>({ typed, version: from, problems, conflict: null }, { status: 422 });
  }
  const submission = form.get(FORM_KEYS.submission);
  const edit = { id: officeId, value: parsed.value, from, submission, address: paths.officeProfile };
  const outcome = await editOffice(app, actor, edit);
  if (outcome.status === "conflict") {
    const conflict = await showOfficeConflict(app, actor, { officeId, from, typed });
    return data<Refused>({ typed, version: conflict.revision.number, problems: [], conflict }, { status: 409 });
  }
  return redirectWithFlash(outcome.address, outcome.status === "unchanged" ? "tanpa-perubahan" : "profil-terbit");
}

export const meta = () => failureMeta(OFFICE.title);

export default function OfficeProfileRoute() {
  const { frame, mayEdit, office, fields, form } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  const zone = office.profile.timeZone;
  const problems = (refused?.problems ?? []).map((problem) => ({ id: problem.field, text: sayOfficeProblem(problem) }));
  return (
    <WorkspacePage
      frame={frame}
      current="profile"
      title={OFFICE.title}
      lead={mayEdit ? OFFICE.lead : OFFICE.readOnly}
      before={
        refused?.conflict ? (
          <ConflictNotice kind="office" conflict={refused.conflict} zone={zone} labelOf={labelOfficeField} />
        ) : (
          <ErrorSummary problems={problems} />
        )
      }
    >
      <div className="stack-lg">
        <p>
          <a href={`${paths.region(office.regionCode)}#dinas`}>{OFFICE.publicPage}</a>
          {" · "}
          <a href={paths.officeVersions()}>{`${WRITING.versions} (${office.version})`}</a>
        </p>
        {mayEdit ? (
          <RecordFormFrame
            form={refused === undefined ? form : { ...form, version: refused.version, draft: null }}
            isUnsaved={refused !== undefined}
            zone={zone}
            addresses={ADDRESSES}
            publish={OFFICE.publish}
            previews
          >
            <OfficeFields
              fields={refused?.typed ?? form.fields}
              problems={refused?.problems ?? []}
              previews={refused?.previews}
            />
          </RecordFormFrame>
        ) : (
          <OfficeFacts fields={fields} />
        )}
      </div>
    </WorkspacePage>
  );
}

/** A text that cannot be rendered keeps the profile from being published; its length the form has already judged. */
function problemsOf({ layanan }: TextPreviews<OfficeField>): OfficeProblem[] {
  return layanan === undefined || layanan.ok || layanan.problem === "too_long"
    ? []
    : [{ field: "layanan", problem: layanan.problem }];
}

const ADDRESSES = { publish: paths.officeProfile, draft: paths.officeDraft, discard: paths.officeDraftDiscard };

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AttachmentForm } from "../components/attachments/attachment-form.tsx";
import { AttachmentList } from "../components/attachments/attachment-list.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AttachmentProblem } from "../domain/attachment.ts";
import { may } from "../domain/permissions.ts";
import type { RecordFields } from "../domain/record.ts";
import { parseAttachment, readAttachmentFields } from "../forms/attachment.ts";
import type { Upload } from "../platform/files/read-upload.server.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardUpload } from "../platform/guard.server.ts";
import { ATTACHMENTS, sayAttachmentProblem } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { addAttachment } from "../usecases/attachments.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showPracticeAttachments } from "../usecases/show-practice-attachments.server.ts";

export const handle = { workspace: true };

type Refused = { readonly typed: RecordFields; readonly problems: readonly AttachmentProblem[] };

/** `GET /ruang-kerja/praktik/:id/lampiran`: the files of a practice of one's own office, and the form that adds one. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const { app } = args.context;
  const practice = await showPracticeAttachments(app, args.params["id"] ?? "");
  assertOwn(actor, "practice.write", practice?.owner);
  if (practice === undefined) throw data(ATTACHMENTS.noPractice, { status: 404 });
  const { flash, headers } = await readFlash(args.context, args.request);
  const mayPublish = may(actor.grants, "practice.publish", practice.owner);
  return data({ frame: await frameWorkspace(app, actor, flash), practice, mayPublish }, { headers });
}

/** Adds one file; 413 where it is too large, 422 with everything else that is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { actor, upload } = await guardUpload(args, "practice.write");
  const { app } = args.context;
  try {
    const practice = await showPracticeAttachments(app, args.params["id"] ?? "");
    const owner = practice?.owner;
    assertOwn(actor, "practice.write", owner);
    if (practice === undefined || owner === undefined) throw data(ATTACHMENTS.noPractice, { status: 404 });
    const typed = readAttachmentFields(upload.form);
    const { title, licence, problems } = parseAttachment(typed);
    const { file } = upload;
    if (file === undefined || licence === undefined || problems.length > 0) return refuse(typed, upload, problems);
    const outcome = await addAttachment(app, actor, {
      ...{ subject: { kind: "practice", id: practice.id }, officeId: owner.officeId, file, title, licence },
      mayPublish: may(actor.grants, "practice.publish", owner),
    });
    if (outcome.status === "full") return refuse(typed, upload, [{ field: "berkas", kind: "full" }]);
    if (outcome.status === "refused") {
      return refuse(typed, upload, [{ field: "berkas", kind: outcome.fault, name: file.name }]);
    }
    return redirectWithFlash(paths.practiceAttachments(practice.id), "lampiran-ditambah");
  } finally {
    if (upload.file !== undefined) await app.temp.remove(upload.file.path);
  }
}

function refuse(typed: RecordFields, { fault, file }: Upload, others: readonly AttachmentProblem[]) {
  const missing: AttachmentProblem[] = file === undefined ? [{ field: "berkas", kind: "missing" }] : [];
  const problems = [...others, ...(fault === undefined ? missing : [{ field: "berkas" as const, ...fault }])];
  return data<Refused>({ typed, problems }, { status: fault === undefined ? 422 : 413 });
}

export const meta = () => failureMeta(ATTACHMENTS.title);

export default function PracticeAttachmentsRoute() {
  const { frame, practice, mayPublish } = useView<typeof loader>();
  const { typed = {}, problems = [] } = useActionData<Refused>() ?? {};
  const { id, attachments } = practice;
  const waiting = practice.isPublic && attachments.some(({ isPublic }) => !isPublic);
  return (
    <WorkspacePage
      frame={frame}
      current={undefined}
      title={practice.title === "" ? ATTACHMENTS.title : `${ATTACHMENTS.title}: ${practice.title}`}
      lead={ATTACHMENTS.lead}
      before={<ErrorSummary problems={problems.map((one) => ({ id: one.field, text: sayAttachmentProblem(one) }))} />}
    >
      <div className="stack-lg after-head">
        {attachments.length === 0 ? (
          <p>{ATTACHMENTS.none}</p>
        ) : (
          <AttachmentList
            attachments={attachments}
            actionOf={(attachment) => (
              <>
                {" "}
                <a href={paths.practiceAttachmentRemove(id, attachment.id)}>
                  {ATTACHMENTS.remove}
                  <span className="vh"> {attachment.name}</span>
                </a>
              </>
            )}
          />
        )}
        {waiting && <p>{ATTACHMENTS.waits}</p>}
        {waiting && mayPublish && (
          <form method="post" action={paths.practiceAttachmentsPublish(id)}>
            <button type="submit" className="btn btn-2">
              {ATTACHMENTS.publish}
            </button>
          </form>
        )}
        <section className="stack-lg" aria-labelledby="tambah">
          <h2 id="tambah">{ATTACHMENTS.addTitle}</h2>
          <AttachmentForm action={paths.practiceAttachments(id)} typed={typed} problems={problems} />
        </section>
      </div>
    </WorkspacePage>
  );
}

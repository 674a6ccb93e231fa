import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitFilesPage } from "../components/visit-form/visit-files-page.tsx";
import type { AttachmentProblem } from "../domain/attachment.ts";
import type { RecordFields } from "../domain/record.ts";
import { parseVisitFile, readVisitFileFields } from "../forms/attachment.ts";
import type { Upload } from "../platform/files/read-upload.server.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardUpload } from "../platform/guard.server.ts";
import { VISIT_FILES } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { addAttachment } from "../usecases/attachments.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { mayPublishFiles, showVisitAttachments } from "../usecases/show-visit-attachments.server.ts";

export const handle = { workspace: true };

type Refused = { readonly typed: RecordFields; readonly problems: readonly AttachmentProblem[] };

/** `GET /ruang-kerja/kunjungan/:id/lampiran`: the files of a visit, and the form that adds one. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showVisitAttachments(app, actor, own)]);
  return data({ frame, view }, { headers });
}

/** Adds one file; 413 where it is too large, 422 with everything else that is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { actor, upload } = await guardUpload(args, "visit.write");
  const { app } = args.context;
  try {
    const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
    const { id } = own.visit;
    const typed = readVisitFileFields(upload.form);
    const { title, licence, audience, consent, problems } = parseVisitFile(typed);
    const { file } = upload;
    if (file === undefined || licence === undefined || audience === undefined || problems.length > 0) {
      return refuse(typed, upload, problems);
    }
    const outcome = await addAttachment(app, actor, {
      ...{ subject: { kind: "visit", id }, officeId: own.office.officeId, file, title, licence, audience, consent },
      mayPublish: mayPublishFiles(actor, own),
    });
    if (outcome.status === "consent") return refuse(typed, upload, [{ field: "setuju", kind: "consent" }]);
    if (outcome.status === "full") return refuse(typed, upload, [{ field: "berkas", kind: "full" }]);
    if (outcome.status === "refused") {
      return refuse(typed, upload, [{ field: "berkas", kind: outcome.fault, name: file.name }]);
    }
    return redirectWithFlash(paths.visitAttachments(id), "berkas-ditambah");
  } finally {
    if (upload.file !== undefined) await app.temp.remove(upload.file.path);
  }
}

function refuse(typed: RecordFields, { fault, file }: Upload, others: readonly AttachmentProblem[]) {
  const missing: AttachmentProblem[] = file === undefined ? [{ field: "berkas", kind: "missing" }] : [];
  const problems = [...others, ...(fault === undefined ? missing : [{ field: "berkas" as const, ...fault }])];
  return data<Refused>({ typed, problems }, { status: fault === undefined ? 422 : 413 });
}

export const meta = () => failureMeta(VISIT_FILES.title);

export default function VisitAttachmentsRoute() {
  const { frame, view } = useView<typeof loader>();
  const { typed = {}, problems = [] } = useActionData<Refused>() ?? {};
  return <VisitFilesPage frame={frame} view={view} typed={typed} problems={problems} />;
}

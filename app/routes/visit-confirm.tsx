import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitConfirmPage } from "../components/visit-form/visit-confirm-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import type { VisitConfirmRefused } from "../domain/visit-confirm-view.ts";
import { readVersion } from "../forms/version.ts";
import { parseConfirmation } from "../forms/visit-confirmation.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { CONFIRMATION } from "../text/id/visit-confirmation.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { paths } from "../text/paths.ts";
import { confirmVisit, openReadVisit, showVisitConfirm } from "../usecases/confirm-visit.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { previewTexts } from "../usecases/preview-texts.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/konfirmasi`: the public report as the other side answers it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const own = await openReadVisit(app, actor, args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showVisitConfirm(app, actor, own)]);
  return data({ frame, view }, { headers });
}

/** Keeps the answer; 422 with everything that is wrong, 409 where another version is public by now. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openReadVisit(app, actor, args.params["id"]);
  const { id } = visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_report", id }));
  const [verdict, note] = [form.get("jawaban"), form.get("catatan")];
  const refuse = (status: 200 | 409 | 422, part: Partial<VisitConfirmRefused>) =>
    data<VisitConfirmRefused>({ verdict, note, problems: [], isMoved: false, previews: {}, ...part }, { status });
  if (form.get(FORM_KEYS.preview) !== "") {
    return refuse(200, { previews: await previewTexts(app, { catatan: note }) });
  }
  const parsed = parseConfirmation(form);
  if (!parsed.ok) return refuse(422, { problems: parsed.problems });
  const outcome = await confirmVisit(app, actor, {
    ...{ id, officeId: office.officeId, ...parsed.value },
    ...{ version: readVersion(form.get(FORM_KEYS.version)), submission: form.get(FORM_KEYS.submission) },
    address: paths.visitConfirm(id),
  });
  if (outcome.status === "unreadable") return refuse(422, { problems: [outcome.problem] });
  if (outcome.status === "conflict") return refuse(409, { isMoved: true });
  if (outcome.status === "done") {
    const event = parsed.value.verdict === "confirmed" ? "confirm" : "object";
    await notifyVisit(app, { visitId: id, event, by: office.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(paths.visitConfirm(id), "laporan-dijawab");
}

export const meta = () => failureMeta(CONFIRMATION.title);

export default function VisitConfirmRoute() {
  const { frame, view } = useView<typeof loader>();
  return <VisitConfirmPage frame={frame} view={view} refused={useActionData<VisitConfirmRefused>()} />;
}

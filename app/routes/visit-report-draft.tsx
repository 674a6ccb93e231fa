import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { readVersion } from "../forms/version.ts";
import { readReportFields } from "../forms/visit-report.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { LIMITS } from "../platform/limits.server.ts";
import { paths } from "../text/paths.ts";
import { saveDraft } from "../usecases/keep-draft.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "visit.write");
  return refuseGet();
}

/** `POST /ruang-kerja/kunjungan/:id/laporan/draf`: keeps what was typed, right or wrong. Button and script send the same form. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write", undefined, LIMITS.draftsOfPerson);
  const { app } = args.context;
  const { visit, office } = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { id } = visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_report", id }));
  await saveDraft(app, actor, {
    ...{ kind: "visit_report", id, officeId: office.officeId, fields: readReportFields(form) },
    baseVersion: readVersion(form.get(FORM_KEYS.version)),
  });
  if (form.get(FORM_KEYS.automatic) !== "") return redirect(paths.visitReport(id), 303);
  return redirectWithFlash(paths.visitReport(id), "draf-tersimpan");
}

/** Never drawn: the loader refuses. With it a refused post is answered by a page that keeps what was typed. */
export default function VisitReportDraftRoute() {
  return null;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitReportPage } from "../components/visit-form/visit-report-page.tsx";
import { formOwner } from "../domain/record.ts";
import type { VisitReportAnswer } from "../domain/visit-report-view.ts";
import { readSentReport } from "../forms/visit-report-sent.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { REPORT } from "../text/id/visit-report.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnVisit } from "../usecases/own-visit.server.ts";
import { sendVisitReport } from "../usecases/send-visit-report.server.ts";
import { showVisitReportForm } from "../usecases/show-visit-report-form.server.ts";

export const handle = { workspace: true, enhance: true };

/** `GET /ruang-kerja/kunjungan/:id/laporan`: the report that both sides and their guests write, with one's draft. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showVisitReportForm(app, actor, { ...own, address: paths.visitReport(own.visit.id) }),
  ]);
  return data({ frame, view }, { headers });
}

/** Saves the report for both sides, or shows its texts as they will be read; 422 with everything that is wrong, 409 with both texts. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const own = await openOwnVisit(app, actor, "visit.write", args.params["id"]);
  const { id, zone } = own.visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_report", id }));
  const sent = readSentReport(form, { instruments: app.instruments, now: app.now(), zone });
  const outcome = await sendVisitReport(app, actor, { own, ...sent, address: paths.visitReport(id) });
  if (outcome.status === "refused") return data<VisitReportAnswer>(outcome.answer, { status: outcome.code });
  return redirectWithFlash(outcome.address, outcome.isUnchanged ? "tanpa-perubahan" : "laporan-disimpan");
}

export const meta = () => failureMeta(REPORT.title);

export default function VisitReportRoute() {
  const { frame, view } = useView<typeof loader>();
  return <VisitReportPage frame={frame} view={view} answer={useActionData<VisitReportAnswer>()} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ObjectionPage } from "../components/reports/objection-page.tsx";
import type { ReasonRefused } from "../domain/reason.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { REPORTS } from "../text/id/content-reports.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { objectToRemoval } from "../usecases/report-content.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/tanggapi`: the office's word against the removal of its visit. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const { visit } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  if (visit.visibility !== "removed") throw data(REPORTS.visitNotRemoved, { status: 404 });
  const { id, topic, visibilityReason } = visit;
  return { frame: await frameWorkspace(app, actor, undefined), id, topic, reason: visibilityReason ?? "" };
}

/** Sends it to the moderators; 422 without a word, 409 where one waits already. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  if (visit.visibility !== "removed") throw data(REPORTS.visitNotRemoved, { status: 404 });
  const typed = form.get("alasan");
  const parsed = parseReason(typed);
  if (!parsed.ok) return data<ReasonRefused>({ typed, problem: parsed.problem }, { status: 422 });
  const objection = {
    subject: { kind: "visit", id: visit.id },
    officeId: office.officeId,
    note: parsed.value,
  } as const;
  if (!(await objectToRemoval(app, actor, objection))) throw data(REPORTS.objected, { status: 409 });
  return redirectWithFlash(paths.visitReport(visit.id), "tanggapan-terkirim");
}

export const meta = () => failureMeta(REPORTS.objectTitle);

export default function VisitObjectRoute() {
  const { frame, id, topic, reason } = useView<typeof loader>();
  return (
    <ObjectionPage
      frame={frame}
      current="visits"
      lead={REPORTS.objectVisitLead(topic, reason)}
      action={paths.visitObject(id)}
      refused={useActionData<ReasonRefused>()}
    />
  );
}

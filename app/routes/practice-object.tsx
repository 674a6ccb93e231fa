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
import { openSavedPractice } from "../usecases/own-practice.server.ts";
import { objectToRemoval } from "../usecases/report-content.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/tanggapi`: the office's word against the removal of its practice. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const { practice } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  if (practice.state !== "removed") throw data(REPORTS.notRemoved, { status: 404 });
  const { id, title, stateReason } = practice;
  return { frame: await frameWorkspace(app, actor, undefined), id, title, reason: stateReason ?? "" };
}

/** Sends it to the moderators; 422 without a word, 409 where one waits already. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, practice, office } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  if (practice.state !== "removed") throw data(REPORTS.notRemoved, { status: 404 });
  const typed = form.get("alasan");
  const parsed = parseReason(typed);
  if (!parsed.ok) return data<ReasonRefused>({ typed, problem: parsed.problem }, { status: 422 });
  const subject = { kind: "practice", id } as const;
  const objection = { subject, officeId: office.officeId, note: parsed.value };
  if (!(await objectToRemoval(app, actor, objection))) throw data(REPORTS.objected, { status: 409 });
  return redirectWithFlash(paths.ownPractices, "tanggapan-terkirim");
}

export const meta = () => failureMeta(REPORTS.objectTitle);

export default function PracticeObjectRoute() {
  const { frame, id, title, reason } = useView<typeof loader>();
  return (
    <ObjectionPage
      frame={frame}
      current="practices"
      lead={REPORTS.objectLead(title, reason)}
      action={paths.practiceObject(id)}
      refused={useActionData<ReasonRefused>()}
    />
  );
}

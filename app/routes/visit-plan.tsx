import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitPlanPage } from "../components/visit-form/visit-plan-page.tsx";
import { dayInZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { planUseOf } from "../domain/visit-plan-use.ts";
import type { VisitPlanRefused } from "../domain/visit-plan-view.ts";
import { readVersion } from "../forms/version.ts";
import { parsePlan, readPlanFields } from "../forms/visit-plan.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { PLAN } from "../text/id/visit-plan.ts";
import { paths } from "../text/paths.ts";
import { editVisitPlan } from "../usecases/edit-visit-plan.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showConflict } from "../usecases/open-record-form.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { showVisitPlan } from "../usecases/show-visit-plan.server.ts";

export const handle = { workspace: true, enhance: true };

/** `GET /ruang-kerja/kunjungan/:id/rencana?periksa=1`: what both sides agree, with one's draft and what a request still needs. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const own = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showVisitPlan(app, actor, { ...own, address: paths.visitPlan(own.visit.id) }),
  ]);
  const isChecked = view.use === "draft" && new URL(args.request.url).searchParams.get("periksa") === "1";
  const today = dayInZone(app.now().toISOString(), own.visit.zone);
  const checked = isChecked && parsePlan(view.form.fields, { instruments: app.instruments, today, as: "request" });
  return data({ frame, view, lacks: checked && !checked.ok ? checked.problems : [] }, { headers });
}

/** Saves the plan for both sides; 422 with everything that is wrong, 409 where the other side saved meanwhile or the visit ended. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  const { id } = visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_plan", id }));
  const typed = readPlanFields(form);
  const from = readVersion(form.get(FORM_KEYS.version));
  const use = planUseOf(visit.state);
  const closed = { typed, version: from, problems: [], conflict: null };
  if (use === undefined) return data<VisitPlanRefused>(closed, { status: 409 });
  const today = dayInZone(app.now().toISOString(), visit.zone);
  const parsed = parsePlan(typed, { instruments: app.instruments, today, as: use });
  if (!parsed.ok) return data<VisitPlanRefused>({ ...closed, problems: parsed.problems }, { status: 422 });
  const outcome = await editVisitPlan(app, actor, {
    ...{ id, officeId: office.officeId, value: parsed.value, from },
    ...{ submission: form.get(FORM_KEYS.submission), address: paths.visitPlan(id) },
  });
  if (outcome.status === "conflict") {
    const conflict = await showConflict(app, actor, { key: { kind: "visit_plan", id }, from, typed });
    return data<VisitPlanRefused>({ ...closed, version: conflict.revision.number, conflict }, { status: 409 });
  }
  return redirectWithFlash(outcome.address, outcome.status === "unchanged" ? "tanpa-perubahan" : "rencana-disimpan");
}

export const meta = () => failureMeta(PLAN.title);

export default function VisitPlanRoute() {
  const { frame, view, lacks } = useView<typeof loader>();
  return <VisitPlanPage frame={frame} view={view} lacks={lacks} refused={useActionData<VisitPlanRefused>()} />;
}

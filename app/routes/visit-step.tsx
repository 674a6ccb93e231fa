import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitStepPage } from "../components/visits/visit-step-page.tsx";
import { dayInZone, type OfficeZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import type { StepRefused } from "../domain/visit-step.ts";
import { readVersion } from "../forms/version.ts";
import { parsePlan } from "../forms/visit-plan.ts";
import { parseStep, readStep } from "../forms/visit-step.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { STEPS, stepOfWord } from "../text/id/visit-moves.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { readVisitPlan } from "../usecases/show-visit-plan.server.ts";
import { stepVisit, viewStep } from "../usecases/step-visit.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/langkah/:langkah`: what a step means, and what it needs. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const move = moveOf(args.params["langkah"]);
  const { visit } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  const [frame, view] = [await frameWorkspace(app, actor, undefined), viewStep(app, actor, { visit, move })];
  const owner = formOwner(actor.personId, { kind: "visit_plan", id: visit.id });
  return data({ frame, view, submission: newId(), owner });
}

/** Takes the step; 422 with everything that is wrong, 409 where the visit has gone on meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const move = moveOf(args.params["langkah"]);
  const { visit, office } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  const { id, zone } = visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_plan", id }));
  const typed = readStep(form);
  const parsed = parseStep(move, typed, dayInZone(app.now().toISOString(), zone));
  if (!parsed.ok) return data<StepRefused>({ typed, problems: parsed.problems, isMoved: false }, { status: 422 });
  if (move === "send" && !(await isComplete(app, visit))) {
    return redirectWithFlash(paths.visitPlanCheck(id), "rencana-belum-lengkap");
  }
  const outcome = await stepVisit(app, actor, {
    ...{ id, move, step: parsed.value, address: paths.ownVisit(id) },
    ...{ seen: readVersion(form.get(FORM_KEYS.version)), submission: form.get(FORM_KEYS.submission) },
  });
  if (outcome.status === "closed") return data<StepRefused>({ typed, problems: [], isMoved: true }, { status: 409 });
  if (outcome.status === "taken") {
    return data<StepRefused>(
      { typed, problems: [{ field: "kursi", problem: "taken" }], isMoved: false },
      { status: 422 },
    );
  }
  if (outcome.status === "done") {
    await notifyVisit(app, { visitId: id, event: move, by: office.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(paths.ownVisit(id), STEPS[move].flash);
}

export const meta = () => failureMeta("Langkah kunjungan");

export default function VisitStepRoute() {
  return <VisitStepPage {...useView<typeof loader>()} refused={useActionData<StepRefused>()} />;
}

/** Whether the plan of a draft says what a request needs. */
async function isComplete(
  app: LoaderFunctionArgs["context"]["app"],
  { id, zone }: { id: string; zone: OfficeZone },
): Promise<boolean> {
  const fields = await readVisitPlan(app, id);
  const today = dayInZone(app.now().toISOString(), zone);
  return parsePlan(fields, { instruments: app.instruments, today, as: "request" }).ok;
}

/** @throws 404 */
function moveOf(word: string | undefined) {
  const move = stepOfWord(word);
  if (move === undefined) throw data("Langkah itu tidak ada.", { status: 404 });
  return move;
}

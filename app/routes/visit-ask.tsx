import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitAskPage } from "../components/visit-ask/visit-ask-page.tsx";
import { dayInZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { zoneOfRegion } from "../domain/office.ts";
import type { VisitAskRefused } from "../domain/visit-ask-view.ts";
import { parseVisitAsk } from "../forms/visit-ask.ts";
import { parsePlan, readPlanFields } from "../forms/visit-plan.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { HOST_PROBLEMS, VISIT_ASK } from "../text/id/visit-ask.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { paths } from "../text/paths.ts";
import { askVisit } from "../usecases/ask-visit.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { openRequestTarget, openVisitAsk, visitAskOwner } from "../usecases/open-visit-ask.server.ts";

export const handle = { workspace: true };

/**
 * `GET /kunjungan/ajukan?indikator=spbe-2020/21&kendala=…&tuan-rumah=18.11&moda=online`: two questions, what is answered
 * already, whom to ask, and the request. Each step is an address, and keeps what was typed before.
 */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const office = ownOfficeOf(actor, "visit.write");
  const { app } = args.context;
  const query = parseVisitAsk(new URL(args.request.url).searchParams);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    openVisitAsk(app, actor, office, query),
  ]);
  return { frame, view };
}

/** Makes the visit and sends it to its host; 422 keeps everything that was typed. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const office = ownOfficeOf(actor, "visit.decide");
  const { host: asked } = parseVisitAsk(new URL(args.request.url).searchParams);
  const target = await openRequestTarget(app, office, asked);
  if ("problem" in target) throw data(HOST_PROBLEMS[target.problem], { status: 409 });
  const { visitor, host } = target;
  assertOpenedFor(form, visitAskOwner(actor, office, host.code));
  const typed = readPlanFields(form);
  const today = dayInZone(app.now().toISOString(), zoneOfRegion(host.code));
  const parsed = parsePlan(typed, { instruments: app.instruments, today, as: "request" });
  if (!parsed.ok) return data<VisitAskRefused>({ typed, problems: parsed.problems }, { status: 422 });
  const id = newId();
  const outcome = await askVisit(app, actor, {
    ...{ id, officeId: office.officeId, visitor, host, plan: parsed.value, send: true },
    ...{ submission: form.get(FORM_KEYS.submission), address: paths.ownVisit(id) },
  });
  if (outcome.status === "conflict") throw new Error("a new visit cannot have gone on");
  if (outcome.status === "published") {
    await notifyVisit(app, { visitId: id, event: "send", by: office.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(outcome.address, "permintaan-terkirim");
}

export const meta = () => failureMeta(VISIT_ASK.title);

export default function VisitAskRoute() {
  const { frame, view } = useView<typeof loader>();
  return <VisitAskPage frame={frame} view={view} refused={useActionData<VisitAskRefused>()} />;
}

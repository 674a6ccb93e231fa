import { type ActionFunctionArgs, data } from "@remix-run/node";
import { dayInZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { zoneOfRegion } from "../domain/office.ts";
import type { VisitAskRefused } from "../domain/visit-ask-view.ts";
import { parseVisitAsk } from "../forms/visit-ask.ts";
import { parsePlan, readPlanFields } from "../forms/visit-plan.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { HOST_PROBLEMS } from "../text/id/visit-ask.ts";
import { paths } from "../text/paths.ts";
import { askVisit } from "../usecases/ask-visit.server.ts";
import { openRequestTarget, visitAskOwner } from "../usecases/open-visit-ask.server.ts";

/** Somebody who comes back to the address sees the steps again. */
export { default, handle, loader, meta } from "./visit-ask.tsx";

/** `POST /kunjungan/ajukan/draf?tuan-rumah=18.11`: keeps the request for whoever of the office may send it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const office = ownOfficeOf(actor, "visit.write");
  const { host: asked } = parseVisitAsk(new URL(args.request.url).searchParams);
  const target = await openRequestTarget(app, office, asked);
  if ("problem" in target) throw data(HOST_PROBLEMS[target.problem], { status: 409 });
  const { visitor, host } = target;
  assertOpenedFor(form, visitAskOwner(actor, office, host.code));
  const typed = readPlanFields(form);
  const today = dayInZone(app.now().toISOString(), zoneOfRegion(host.code));
  const parsed = parsePlan(typed, { instruments: app.instruments, today, as: "draft" });
  if (!parsed.ok) return data<VisitAskRefused>({ typed, problems: parsed.problems }, { status: 422 });
  const id = newId();
  const outcome = await askVisit(app, actor, {
    ...{ id, officeId: office.officeId, visitor, host, plan: parsed.value, send: false },
    ...{ submission: form.get(FORM_KEYS.submission), address: paths.ownVisit(id) },
  });
  if (outcome.status === "conflict") throw new Error("a new visit cannot have gone on");
  return redirectWithFlash(outcome.address, "permintaan-draf");
}

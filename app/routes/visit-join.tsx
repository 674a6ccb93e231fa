import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitJoinPage } from "../components/visit-desk/visit-join-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { GuestRefused } from "../domain/visit-guest.ts";
import { parseGuestRequest } from "../forms/visit-guest.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { VISIT_GUESTS } from "../text/id/visit-guests.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { askToJoin, leaveSession, openSession } from "../usecases/visit-guests.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/ikut`: asks to join a session of two other offices, or leaves it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const { visit, guest, joined, isOpen } = await openSession(app, actor, args.params["id"]);
  const { id, visitor, host, seats, precision, startsOn: from, endsOn: to, startsAt, endsAt, zone } = visit;
  const when = { precision, from, to, startsAt, endsAt, zone };
  const state = guest?.state ?? null;
  const frame = await frameWorkspace(app, actor, undefined);
  const submission = newId();
  return data({ frame, submission, id, visitor, host, when, seats: seats ?? 0, joined, state, isOpen });
}

/** Asks, or leaves where the form was opened for that; 409 where it no longer fits. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSession(app, actor, args.params["id"]);
  const { officeId } = office;
  const { id: visitId, host } = visit;
  const typed = { jumlah: form.get("jumlah"), catatan: form.get("catatan") };
  const isLeaving = form.get("maksud") === "batal";
  const parsed = isLeaving ? { ok: true as const, value: { people: null, note: null } } : parseGuestRequest(form);
  if (!parsed.ok) return data<GuestRefused>({ typed, problems: parsed.problems, closed: null }, { status: 422 });
  const sent = { key: form.get(FORM_KEYS.submission), address: paths.ownVisits };
  const outcome = isLeaving
    ? await leaveSession(app, actor, { visitId, officeId, form: sent })
    : await askToJoin(app, actor, { visitId, officeId, request: parsed.value, form: sent });
  if (outcome === "full" || outcome === "gone")
    return data<GuestRefused>({ typed, problems: [], closed: outcome }, { status: 409 });
  if (outcome === "done" && host.officeId !== null) {
    const event = isLeaving ? "guest_left" : "guest_asked";
    await notifyVisit(app, { visitId, event, by: officeId, to: host.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(paths.ownVisits, isLeaving ? "ikut-dibatalkan" : "ikut-diminta");
}

export const meta = () => failureMeta(VISIT_GUESTS.joinTitle);

export default function VisitJoinRoute() {
  return <VisitJoinPage {...useView<typeof loader>()} refused={useActionData<GuestRefused>()} />;
}

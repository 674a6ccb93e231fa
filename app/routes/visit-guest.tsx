import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitGuestPage } from "../components/visit-desk/visit-guest-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { GuestRefused } from "../domain/visit-guest.ts";
import { parseGuestAnswer } from "../forms/visit-guest.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { VISIT_GUESTS } from "../text/id/visit-guests.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { answerGuest, openGuest } from "../usecases/visit-guests.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/tamu/:guest`: an office that asks the host for a seat. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { params } = args;
  const { app } = args.context;
  const { visit, guest, joined } = await openGuest(app, actor, { id: params["id"], guestId: params["guest"] });
  const { id: guestId, officeName, regionName, state, people, note } = guest;
  const shown = { id: guestId, officeName, regionName, state, people, note };
  const isOpen = visit.state === "scheduled" && state === "asked";
  const frame = await frameWorkspace(app, actor, undefined);
  return data({ frame, submission: newId(), visitId: visit.id, guest: shown, seats: visit.seats ?? 0, joined, isOpen });
}

/** Keeps the host's answer; 422 without one, 409 where no seat is left or it was answered meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const asked = { id: args.params["id"], guestId: args.params["guest"] };
  const { visit, office, guest } = await openGuest(app, actor, asked);
  const { officeId } = office;
  const refuse = (status: 409 | 422, part: Partial<GuestRefused>) =>
    data<GuestRefused>({ typed: { jumlah: "", catatan: "" }, problems: [], closed: null, ...part }, { status });
  const accept = parseGuestAnswer(form);
  if (accept === undefined) return refuse(422, { problems: [{ field: "jawaban", problem: "choice" }] });
  const sent = { key: form.get(FORM_KEYS.submission), address: paths.ownVisit(visit.id) };
  const answer = { visitId: visit.id, guestId: guest.id, officeId, accept, form: sent };
  const outcome = await answerGuest(app, actor, answer);
  if (outcome === "full" || outcome === "gone") return refuse(409, { closed: outcome });
  if (outcome === "done") {
    const event = accept ? "guest_joined" : "guest_declined";
    await notifyVisit(app, { visitId: visit.id, event, by: officeId, to: guest.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(paths.ownVisit(visit.id), "tamu-dijawab");
}

export const meta = () => failureMeta(VISIT_GUESTS.answerTitle);

export default function VisitGuestRoute() {
  return <VisitGuestPage {...useView<typeof loader>()} refused={useActionData<GuestRefused>()} />;
}

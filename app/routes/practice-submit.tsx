import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { PracticeFormAnswer } from "../domain/practice-form-answer.ts";
import { formOwner } from "../domain/record.ts";
import { readSentPractice } from "../forms/practice-sent.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPost } from "../platform/guard.server.ts";
import { paths } from "../text/paths.ts";
import { openOwnPractice } from "../usecases/own-practice.server.ts";
import { sendPractice } from "../usecases/send-practice.server.ts";

/** Somebody who comes back to the address sees the form again. */
export { default, handle, loader, meta } from "./practice-form.tsx";

/** `POST /ruang-kerja/praktik/:id/ajukan`: lets the text wait for a reviewer; answers as publishing does. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.write");
  const { app } = args.context;
  const { id, office, practice } = await openOwnPractice(app, actor, "practice.write", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "practice", id }));
  const sent = readSentPractice(form, { instruments: app.instruments, now: app.now() });
  const target = { id, officeId: office.officeId, practice, address: paths.ownPractice(id) };
  const outcome = await sendPractice(app, actor, { ...target, ...sent }, "submit");
  if (outcome.status === "done") return redirectWithFlash(outcome.address, outcome.flash);
  return data<PracticeFormAnswer>(outcome.answer, { status: outcome.code });
}

import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { ReviewRefused } from "../domain/practice-review-view.ts";
import { formOwner } from "../domain/record.ts";
import { readSentMarks } from "../forms/practice-sent.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPost } from "../platform/guard.server.ts";
import { paths } from "../text/paths.ts";
import { returnPractice } from "../usecases/keep-practice.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";

/** Somebody who comes back to the address sees the review again. */
export { default, handle, loader, meta } from "./practice-review.tsx";

/** `POST /ruang-kerja/praktik/:id/kembalikan`: gives what waits back to its author, with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, office } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "practice", id }));
  const typed = form.get("alasan");
  const reason = parseReason(typed);
  const refused: ReviewRefused = { isMoved: false, problems: [], reason: null };
  if (!reason.ok) return data({ ...refused, reason: { typed, problem: reason.problem } }, { status: 422 });
  const { seen } = readSentMarks(form);
  const isDone = await returnPractice(app, actor, { id, officeId: office.officeId, seen, reason: reason.value });
  if (!isDone) return data({ ...refused, isMoved: true }, { status: 409 });
  return redirectWithFlash(paths.ownPractices, "praktik-dikembalikan");
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PracticeReviewPage } from "../components/practice-form/practice-review-page.tsx";
import type { ReviewRefused } from "../domain/practice-review-view.ts";
import { formOwner } from "../domain/record.ts";
import { readSentMarks } from "../forms/practice-sent.ts";
import { parseReason } from "../forms/reason.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { returnPractice } from "../usecases/keep-practice.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";
import { showPracticeReview } from "../usecases/review-practice.server.ts";

export const handle = { workspace: true };

/** Somebody who comes back to the address sees the review again. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const review = await showPracticeReview(app, actor, args.params["id"]);
  return data({ frame: await frameWorkspace(app, actor, undefined), review });
}

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

export const meta = () => failureMeta(PRACTICE_ACTS.reviewTitle);

export default function PracticeReturnRoute() {
  const { frame, review } = useView<typeof loader>();
  return <PracticeReviewPage frame={frame} review={review} refused={useActionData<ReviewRefused>()} />;
}

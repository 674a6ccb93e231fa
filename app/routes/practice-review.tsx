import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PracticeReviewPage } from "../components/practice-form/practice-review-page.tsx";
import type { ReviewRefused } from "../domain/practice-review-view.ts";
import { formOwner } from "../domain/record.ts";
import { parseKeptPractice, readSentMarks } from "../forms/practice-sent.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";
import { findCarriedOut, findWaitingFields, showPracticeReview } from "../usecases/review-practice.server.ts";
import { sendPractice } from "../usecases/send-practice.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/tinjau`: what waits against what is published. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const review = await showPracticeReview(app, actor, args.params["id"]);
  return data({ frame: await frameWorkspace(app, actor, undefined), review });
}

/** Publishes what waits, as it was looked at; 409 where it or the published version is another by now. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, office, practice } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "practice", id }));
  const { from, seen, submission } = readSentMarks(form);
  const typed = await findWaitingFields(app, { id, seen });
  const before = await findCarriedOut(app, actor, submission);
  if (before !== undefined) return redirectWithFlash(before, "praktik-terbit");
  if (typed === undefined) return data<ReviewRefused>({ isMoved: true, problems: [], reason: null }, { status: 409 });
  const outcome = await sendPractice(
    app,
    actor,
    {
      ...{ id, officeId: office.officeId, practice, typed, from, seen, submission, address: paths.ownPractices },
      parsed: parseKeptPractice(typed, { instruments: app.instruments, now: app.now() }),
      ...{ isPreview: false, knowsSimilar: true },
    },
    "publish",
  );
  if (outcome.status === "done") return redirectWithFlash(outcome.address, outcome.flash);
  const { problems, conflict } = outcome.answer;
  return data<ReviewRefused>({ isMoved: conflict !== null, problems, reason: null }, { status: outcome.code });
}

export const meta = () => failureMeta(PRACTICE_ACTS.reviewTitle);

export default function PracticeReviewRoute() {
  const { frame, review } = useView<typeof loader>();
  return <PracticeReviewPage frame={frame} review={review} refused={useActionData<ReviewRefused>()} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PracticeFormPage } from "../components/practice-form/practice-form-page.tsx";
import type { PracticeFormAnswer } from "../domain/practice-form-answer.ts";
import { formOwner } from "../domain/record.ts";
import { readSentPractice } from "../forms/practice-sent.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_FORM } from "../text/id/practice-form.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openOwnPractice } from "../usecases/own-practice.server.ts";
import { sendPractice } from "../usecases/send-practice.server.ts";
import { showPracticeForm } from "../usecases/show-practice-form.server.ts";

export const handle = { workspace: true, enhance: true };

/** `GET /ruang-kerja/praktik/:id?lengkap=1`: the form with one's draft, short at first. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const { app } = args.context;
  const id = args.params["id"];
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showPracticeForm(app, actor, { id, address: paths.ownPractice(id ?? "") }),
  ]);
  return data({ frame, view, isFull: new URL(args.request.url).searchParams.get("lengkap") === "1" }, { headers });
}

/** Publishes the practice, or shows its texts as they will be read; 422 with everything that is wrong, 409 with both texts. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, office, practice } = await openOwnPractice(app, actor, "practice.publish", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "practice", id }));
  const sent = readSentPractice(form, { instruments: app.instruments, now: app.now() });
  const target = { id, officeId: office.officeId, practice, address: paths.ownPractice(id) };
  const outcome = await sendPractice(app, actor, { ...target, ...sent }, "publish");
  if (outcome.status === "done") return redirectWithFlash(outcome.address, outcome.flash);
  return data<PracticeFormAnswer>(outcome.answer, { status: outcome.code });
}

export const meta = () => failureMeta(PRACTICE_FORM.title);

export default function PracticeFormRoute() {
  const { frame, view, isFull } = useView<typeof loader>();
  const answer = useActionData<PracticeFormAnswer>();
  return <PracticeFormPage frame={frame} view={view} isFull={isFull} answer={answer} />;
}

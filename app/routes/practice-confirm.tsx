import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PracticeWordForm } from "../components/practice-form/practice-word-form.tsx";
import { reasonProblems } from "../components/practice-form/reason-field.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { ReasonRefused } from "../domain/reason.ts";
import { parseKeptPractice } from "../forms/practice-sent.ts";
import { parsePracticeWord } from "../forms/practice-word.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { paths } from "../text/paths.ts";
import { sayStatus } from "../usecases/end-practice.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSavedPractice } from "../usecases/own-practice.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/konfirmasi`: asks how a practice stands today. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.publish");
  const { app } = args.context;
  const { practice } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const { id, title, status, confirmedOn, state } = practice;
  const frame = await frameWorkspace(app, actor, undefined);
  return data({ frame, id, title, status, confirmedOn, isPublic: state === "published" });
}

/** Keeps the word; where the status is another by now a version is published with it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const { id, office, practice } = await openSavedPractice(app, actor, "practice.publish", args.params["id"]);
  const word = parsePracticeWord(form);
  if (!word.ok) return data<Refused>({ reason: word, isBroken: false }, { status: 422 });
  const fields = { ...practice.fields, status: word.value.status };
  const parsed = parseKeptPractice(fields, { instruments: app.instruments, now: app.now() });
  const outcome = await sayStatus(app, actor, {
    ...{ id, officeId: office.officeId, practice, word: word.value },
    changed: parsed.ok ? parsed.value : undefined,
  });
  if (outcome === "broken") return data<Refused>({ reason: null, isBroken: true }, { status: 422 });
  return redirectWithFlash(paths.ownPractices, "praktik-dikonfirmasi");
}

type Refused = { readonly reason: ReasonRefused | null; readonly isBroken: boolean };

export const meta = () => failureMeta(PRACTICE_ACTS.confirmTitle);

export default function PracticeConfirmRoute() {
  const { frame, ...practice } = useView<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <WorkspacePage
      frame={frame}
      current="practices"
      title={PRACTICE_ACTS.confirmTitle}
      lead={practice.title}
      before={<ErrorSummary problems={reasonProblems(refused?.reason)} />}
    >
      <PracticeWordForm practice={practice} refused={refused?.reason} isBroken={refused?.isBroken ?? false} />
    </WorkspacePage>
  );
}

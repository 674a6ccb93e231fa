import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { CheckList } from "../components/visit-follow-up/check-list.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { CheckRefused } from "../domain/commitment-check.ts";
import { answerableMonths } from "../domain/commitment-status.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { parseCheckAnswer, readNo } from "../forms/commitment-check.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { COMMITMENT_CHECKS, sayCommitmentProblem } from "../text/id/commitment-checks.ts";
import { endSentence } from "../text/id/visit-words.ts";
import { paths } from "../text/paths.ts";
import { answerCommitment, checkTimes, showChecks } from "../usecases/check-commitments.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/tindak-lanjut?bulan=6`: what became of the commitments of the own side. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app } = args.context;
  const { visit, side } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  const month = new URL(args.request.url).searchParams.get("bulan");
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, view] = await Promise.all([frameWorkspace(app, actor, flash), showChecks(app, { visit, side, month })]);
  return data({ frame, view, owner: ownerOf(actor.personId, visit.id) }, { headers });
}

/** Keeps one answer; sent twice, once. 422 with what is wrong, 409 where the commitment reads otherwise by now. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const { visit, side, office } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  assertOpenedFor(form, ownerOf(actor.personId, visit.id));
  const { days, today } = checkTimes(visit, app.now());
  const parsed = parseCheckAnswer(form, { months: answerableMonths(days, today) });
  const typed = { keadaan: form.get("keadaan"), keterangan: form.get("keterangan"), tautan: form.get("tautan") };
  const refused: CheckRefused = { no: readNo(form), typed, problems: [], isChanged: false };
  if (!parsed.ok) return data<CheckRefused>({ ...refused, problems: parsed.problems }, { status: 422 });
  const address = paths.visitChecks(visit.id, String(parsed.value.month));
  const outcome = await answerCommitment(app, actor, {
    ...{ visit, side, officeId: office.officeId, answer: parsed.value, address },
    submission: form.get(FORM_KEYS.submission),
  });
  if (outcome === "changed") return data<CheckRefused>({ ...refused, isChanged: true }, { status: 409 });
  return redirectWithFlash(address, "tindak-lanjut-tercatat");
}

export const meta = () => failureMeta(COMMITMENT_CHECKS.title);

export default function VisitChecksRoute() {
  const { frame, view, owner } = useView<typeof loader>();
  const refused = useActionData<CheckRefused>();
  const problems = (refused?.problems ?? []).map((one) => ({
    id: one.field === "bulan" ? "bulan" : `${one.field}-${refused?.no}`,
    text: sayCommitmentProblem(one),
  }));
  const isGone = refused?.isChanged === true && !view.commitments.some(({ no }) => no === refused.no);
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={COMMITMENT_CHECKS.title}
      lead={`${COMMITMENT_CHECKS.lead(view.visitorName, view.hostName)} ${endSentence(view.topic)}`}
      before={<ErrorSummary problems={isGone ? [{ id: "isi", text: COMMITMENT_CHECKS.changed }] : problems} />}
    >
      <div className="stack-lg after-head">
        <CheckList view={view} owner={owner} refused={refused} />
        <p>
          <a href={paths.ownVisit(view.id)}>{COMMITMENT_CHECKS.back}</a>
        </p>
      </div>
    </WorkspacePage>
  );
}

/** Whom and for which visit a form was opened. */
function ownerOf(personId: string, visitId: string): string {
  return formOwner(personId, { kind: "visit_report", id: visitId });
}

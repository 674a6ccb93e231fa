import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { Button } from "../components/ui/button.tsx";
import { ErrorSummary } from "../components/ui/error-summary.tsx";
import { AgreementFields } from "../components/visit-follow-up/agreement-fields.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import type { AgreementRefused } from "../domain/agreement.ts";
import { dayInZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import { parseAgreement, readAgreementFields } from "../forms/agreement.ts";
import { readFlash, redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { AGREEMENT_KIND_WORDS, AGREEMENTS, sayAgreementProblem, sayValidity } from "../text/id/agreements.ts";
import { labelSide } from "../text/id/visit-words.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { recordAgreement, showAgreements } from "../usecases/visit-agreements.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/perjanjian`: agreements that were signed after a visit. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, agreements] = await Promise.all([
    frameWorkspace(app, actor, flash),
    showAgreements(app, { visit, officeId: office.officeId }),
  ]);
  const { id, visitor, host } = visit;
  const owner = formOwner(actor.personId, { kind: "visit_report", id });
  return data({ frame, id, visitor, host, agreements, owner, submission: newId() }, { headers });
}

/** Records an agreement; sent twice, once. 422 with everything that is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_report", id: visit.id }));
  const typed = readAgreementFields(form);
  const parsed = parseAgreement(typed, { today: dayInZone(app.now().toISOString(), visit.zone) });
  if (!parsed.ok) return data<AgreementRefused>({ typed, problems: parsed.problems }, { status: 422 });
  const address = paths.visitAgreements(visit.id);
  await recordAgreement(app, actor, {
    ...{ visitId: visit.id, officeId: office.officeId, agreement: parsed.value, address },
    submission: form.get(FORM_KEYS.submission),
  });
  return redirectWithFlash(address, "perjanjian-tercatat");
}

export const meta = () => failureMeta(AGREEMENTS.title);

export default function VisitAgreementsRoute() {
  const { frame, id, visitor, host, agreements, owner, submission } = useView<typeof loader>();
  const refused = useActionData<AgreementRefused>();
  const problems = (refused?.problems ?? []).map((one) => ({ id: one.field, text: sayAgreementProblem(one) }));
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={AGREEMENTS.title}
      lead={AGREEMENTS.lead(labelSide(visitor), labelSide(host))}
      before={<ErrorSummary problems={problems} />}
    >
      <div className="stack-lg after-head">
        <h2>{AGREEMENTS.list}</h2>
        {agreements.length === 0 && <p className="muted">{AGREEMENTS.none}</p>}
        <ul className="lines">
          {agreements.map((one) => (
            <li key={one.id}>
              <span className="strong">{`${AGREEMENT_KIND_WORDS[one.kind]} ${one.number}`}</span>
              <span>{one.title}</span>
              <span className="small muted">{sayValidity(one)}</span>
              {one.isOwn && <a href={paths.visitAgreementWithdraw(id, one.id)}>{AGREEMENTS.withdraw}</a>}
            </li>
          ))}
        </ul>
        <form method="post" action={paths.visitAgreements(id)} className="stack-lg" noValidate>
          <h2>{AGREEMENTS.add}</h2>
          <p>{AGREEMENTS.intro}</p>
          <input type="hidden" name={FORM_KEYS.submission} value={submission} />
          <input type="hidden" name={FORM_KEYS.owner} value={owner} />
          <AgreementFields refused={refused} />
          <p className="row">
            <Button>{AGREEMENTS.send}</Button>
            <a className="btn btn-2" href={paths.ownVisit(id)}>
              {AGREEMENTS.back}
            </a>
          </p>
        </form>
      </div>
    </WorkspacePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ConfirmForm } from "../components/workspace/confirm-form.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { AGREEMENTS } from "../text/id/agreements.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { showAgreements, withdrawOwnAgreement } from "../usecases/visit-agreements.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/perjanjian/:agreement/tarik`: asks before an agreement leaves the visit's page. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  const agreements = await showAgreements(app, { visit, officeId: office.officeId });
  const agreement = agreements.find(({ id, isOwn }) => isOwn && id === args.params["agreement"]);
  if (agreement === undefined) throw data(AGREEMENTS.gone, { status: 404 });
  return { frame: await frameWorkspace(app, actor, undefined), visitId: visit.id, agreement };
}

/** Withdraws it; sent again it leads to the list as it did before. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  const id = args.params["agreement"] ?? "";
  await withdrawOwnAgreement(app, actor, { id, visitId: visit.id, officeId: office.officeId });
  return redirectWithFlash(paths.visitAgreements(visit.id), "perjanjian-ditarik");
}

export const meta = () => failureMeta(AGREEMENTS.withdrawTitle);

export default function VisitAgreementWithdrawRoute() {
  const { frame, visitId, agreement } = useView<typeof loader>();
  const { id, number, title } = agreement;
  return (
    <WorkspacePage frame={frame} current="visits" title={AGREEMENTS.withdrawTitle} lead={`${title} (${number})`}>
      <ConfirmForm
        action={paths.visitAgreementWithdraw(visitId, id)}
        fields={{}}
        send={AGREEMENTS.withdraw}
        back={paths.visitAgreements(visitId)}
      >
        <p>{AGREEMENTS.withdrawLead}</p>
      </ConfirmForm>
    </WorkspacePage>
  );
}

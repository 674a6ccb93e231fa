import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitPublishPage } from "../components/visit-form/visit-publish-page.tsx";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { formOwner } from "../domain/record.ts";
import type { VisitPublishRefused } from "../domain/visit-publish-view.ts";
import { readVersion } from "../forms/version.ts";
import { parseKeptReport } from "../forms/visit-report-sent.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost } from "../platform/guard.server.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { REPORT_PUBLISH } from "../text/id/visit-report.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import type { OwnVisit } from "../usecases/own-visit.server.ts";
import { publishVisitReport } from "../usecases/publish-visit-report.server.ts";
import { findReportFields, openKeptVisit, showVisitPublish } from "../usecases/show-visit-publish.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/kunjungan/:id/laporan/terbit`: everything that will be public, for whoever publishes it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.decide");
  const { app } = args.context;
  const own = await openKeptVisit(app, actor, args.params["id"]);
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showVisitPublish(app, actor, own, (fields) => {
      const parsed = parseKeptReport(fields, known(app, own));
      return parsed.ok ? [] : parsed.problems;
    }),
  ]);
  return data({ frame, view });
}

/** Publishes what was looked at; 422 where people's data were not, 409 where another version stands by now. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const own = await openKeptVisit(app, actor, args.params["id"]);
  const { id } = own.visit;
  assertOpenedFor(form, formOwner(actor.personId, { kind: "visit_report", id }));
  const refuse = (status: 409 | 422, part: Partial<VisitPublishRefused>) =>
    data<VisitPublishRefused>({ isUnchecked: false, isMoved: false, problems: [], ...part }, { status });
  if (form.get("data-orang") === "") return refuse(422, { isUnchecked: true });
  const version = readVersion(form.get(FORM_KEYS.version));
  const fields = await findReportFields(app, { id, version });
  if (fields === undefined) return refuse(409, { isMoved: true });
  const parsed = parseKeptReport(fields, known(app, own));
  if (!parsed.ok) return refuse(422, { problems: parsed.problems });
  const outcome = await publishVisitReport(app, actor, {
    ...{ id, version, report: parsed.value, submission: form.get(FORM_KEYS.submission) },
    address: paths.visitReport(id),
  });
  if (outcome.status === "unreadable") return refuse(422, { problems: outcome.problems });
  if (outcome.status === "conflict") return refuse(409, { isMoved: true });
  if (outcome.status === "published") {
    await notifyVisit(app, { visitId: id, event: "publish", by: own.office.officeId }, writeVisitLetter);
  }
  return redirectWithFlash(outcome.address, outcome.status === "unchanged" ? "tanpa-perubahan" : "laporan-terbit");
}

const known = ({ instruments, now }: AppContext, { visit }: OwnVisit) => ({
  instruments,
  now: now(),
  zone: visit.zone,
});

export const meta = () => failureMeta(REPORT_PUBLISH.title);

export default function VisitReportPublishRoute() {
  const { frame, view } = useView<typeof loader>();
  return <VisitPublishPage frame={frame} view={view} refused={useActionData<VisitPublishRefused>()} />;
}

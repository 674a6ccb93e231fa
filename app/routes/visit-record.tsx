import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitRecordPage } from "../components/visit-form/visit-record-page.tsx";
import { dayInZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import { zoneOfRegion } from "../domain/office.ts";
import type { VisitRecordRefused } from "../domain/visit-record.ts";
import { readText } from "../forms/query-text.ts";
import { parseVisitRecord, readVisitRecord } from "../forms/visit-record.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOpenedFor, guardPage, guardPost, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { RECORD } from "../text/id/visit-record.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { openVisitRecord, visitRecordOwner } from "../usecases/open-visit-record.server.ts";
import { findSimilarVisits, getRegionOfOffice, nameOther, recordVisit } from "../usecases/record-visit.server.ts";
import { findCarriedOut } from "../usecases/review-practice.server.ts";

export const handle = { workspace: true };

/** `GET /kunjungan/baru?praktik=…`: the short form of a visit that never passed through here. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const office = ownOfficeOf(actor, "visit.write");
  const { app } = args.context;
  const slug = readText(new URL(args.request.url).searchParams, "praktik");
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    openVisitRecord(app, actor, office, slug),
  ]);
  return data({ frame, view });
}

/** Makes the visit and its report; 422 with everything that is wrong, 200 once where it may be recorded already. */
export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "visit.write");
  const office = ownOfficeOf(actor, "visit.write");
  const { app } = args.context;
  assertOpenedFor(form, visitRecordOwner(actor, office));
  const typed = readVisitRecord(form);
  const submission = form.get(FORM_KEYS.submission);
  // Sent again, it would find itself among the similar ones.
  const before = await findCarriedOut(app, actor, submission);
  if (before !== undefined) return redirectWithFlash(before, "kunjungan-dicatat");
  const own = await getRegionOfOffice(app, office.officeId);
  const parsed = parseVisitRecord(typed, {
    instruments: app.instruments.filter(({ status }) => status !== "draft"),
    today: dayInZone(app.now().toISOString(), zoneOfRegion(own.code)),
  });
  const refuse = (status: 200 | 422, part: Partial<VisitRecordRefused>) =>
    data<VisitRecordRefused>({ typed, problems: [], similar: [], ...part }, { status });
  const asked = typed["bukan-daerah"] === "" && typed["daerah"]?.trim() ? typed["daerah"] : null;
  const named = await nameOther(app, asked, { own, officeId: office.officeId });
  const problems = [...(named.ok ? [] : [named.problem]), ...(parsed.ok ? [] : parsed.problems)];
  if (!parsed.ok || !named.ok) return refuse(422, { problems });
  const id = newId();
  const recorded = { officeId: office.officeId, own, other: named.region, record: parsed.value };
  if (form.get(FORM_KEYS.similar) === "") {
    const similar = await findSimilarVisits(app, recorded);
    if (similar.length > 0) return refuse(200, { similar });
  }
  const outcome = await recordVisit(app, actor, {
    ...{ id, ...recorded, submission, address: paths.visitReport(id) },
  });
  if (outcome.status === "conflict") throw new Error("a new visit met another");
  return redirectWithFlash(outcome.address, "kunjungan-dicatat");
}

export const meta = () => failureMeta(RECORD.title);

export default function VisitRecordRoute() {
  const { frame, view } = useView<typeof loader>();
  return <VisitRecordPage frame={frame} view={view} refused={useActionData<VisitRecordRefused>()} />;
}

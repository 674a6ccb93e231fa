import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { writeVisitLetter } from "../text/id/visit-letters.ts";
import { paths } from "../text/paths.ts";
import { notifyVisit } from "../usecases/notify-visit.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";
import { askReview } from "../usecases/publish-visit-report.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "visit.write");
  return refuseGet();
}

/** `POST /ruang-kerja/kunjungan/:id/laporan/ajukan`: asks whoever decides for the keeper to publish the report. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.write");
  const { app } = args.context;
  const { visit, office, sides } = await openSideOfVisit(app, actor, "visit.write", args.params["id"]);
  assertOwn(actor, "visit.write", sides.includes(visit.keeper) ? office : undefined);
  const isAsked = await askReview(app, actor, { id: visit.id, officeId: office.officeId });
  if (isAsked) {
    const asked = { visitId: visit.id, event: "review_asked", by: null, to: office.officeId } as const;
    await notifyVisit(app, asked, writeVisitLetter);
  }
  return redirectWithFlash(paths.visitReport(visit.id), isAsked ? "laporan-diajukan" : "tanpa-perubahan");
}

/** Never drawn: the loader refuses. */
export default function VisitReportReviewRoute() {
  return null;
}

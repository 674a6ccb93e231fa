import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { paths } from "../text/paths.ts";
import { publishAttachments } from "../usecases/attachments.server.ts";
import { openSideOfVisit } from "../usecases/own-visit.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "visit.decide");
  return refuseGet();
}

/** `POST /ruang-kerja/kunjungan/:id/lampiran/terbit`: makes the waiting files of a public report public; those for both sides stay theirs. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "visit.decide");
  const { app } = args.context;
  const { visit, office } = await openSideOfVisit(app, actor, "visit.decide", args.params["id"]);
  const subject = { kind: "visit", id: visit.id } as const;
  const count = await publishAttachments(app, actor, { subject, officeId: office.officeId });
  return redirectWithFlash(paths.visitAttachments(visit.id), count > 0 ? "lampiran-terbit" : "tanpa-perubahan");
}

/** Never drawn: the loader refuses. */
export default function VisitAttachmentsPublishRoute() {
  return null;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { assertOwn, guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { ATTACHMENTS } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { publishAttachments } from "../usecases/attachments.server.ts";
import { showPracticeAttachments } from "../usecases/show-practice-attachments.server.ts";

export const handle = { workspace: true };

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "practice.publish");
  return refuseGet();
}

/** `POST /ruang-kerja/praktik/:id/lampiran/terbit`: makes the files that wait public, where their practice is. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "practice.publish");
  const { app } = args.context;
  const practice = await showPracticeAttachments(app, args.params["id"] ?? "");
  const owner = practice?.owner;
  assertOwn(actor, "practice.publish", owner);
  if (practice === undefined || owner === undefined) throw data(ATTACHMENTS.noPractice, { status: 404 });
  const { officeId } = owner;
  const count = await publishAttachments(app, actor, { subject: { kind: "practice", id: practice.id }, officeId });
  return redirectWithFlash(paths.practiceAttachments(practice.id), count === 0 ? "tanpa-perubahan" : "lampiran-terbit");
}

export default function PracticeAttachmentsPublishRoute() {
  return null;
}

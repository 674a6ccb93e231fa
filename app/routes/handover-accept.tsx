import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost, refuseGet } from "../platform/guard.server.ts";
import { HANDOVER } from "../text/id/handover.ts";
import { paths } from "../text/paths.ts";
import { acceptHandover, partsInHandover } from "../usecases/hand-over.server.ts";
import { showHandover } from "../usecases/show-handovers.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await guardPage(args, "workspace.see");
  return refuseGet();
}

/** `POST /ruang-kerja/serah-terima/:id/terima`: everything passes to whoever accepts. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await guardPost(args, "workspace.see");
  const { app } = args.context;
  const handover = await showHandover(app, args.params["id"] ?? "");
  if (handover === undefined || !partsInHandover(actor, handover).accepts) {
    throw data(HANDOVER.notFound, { status: 404 });
  }
  if ((await acceptHandover(app, actor, handover.id)) === "closed") throw data(HANDOVER.closed, { status: 409 });
  return redirectWithFlash(paths.handover(handover.id), "serah-terima-diterima");
}

/** A page without content: what the loader throws is shown by the frame around every page. */
export default function HandoverAcceptRoute() {
  return null;
}

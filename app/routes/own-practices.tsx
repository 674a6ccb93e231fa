import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { PracticeDeskList } from "../components/practice-form/practice-desk-list.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { PRACTICE_DESK } from "../text/id/practice-desk.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listOwnPractices } from "../usecases/list-own-practices.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik`: what the office wrote, by what is to be done with it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const office = ownOfficeOf(actor, "practice.write");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, desk] = await Promise.all([frameWorkspace(app, actor, flash), listOwnPractices(app, actor, office)]);
  return data({ frame, desk }, { headers });
}

export const meta = () => failureMeta(PRACTICE_DESK.title);

export default function OwnPracticesRoute() {
  const { frame, desk } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="practices" title={PRACTICE_DESK.title} lead={PRACTICE_DESK.lead}>
      <PracticeDeskList desk={desk} />
    </WorkspacePage>
  );
}

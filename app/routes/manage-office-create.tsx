import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ManagePage } from "../components/workspace/manage-page.tsx";
import { OfficeCreate, type OfficeCreateAnswer } from "../components/workspace/office-create.tsx";
import { cleanText, cutText } from "../forms/query-text.ts";
import { redirectWithFlash } from "../platform/flash.server.ts";
import { guardPage, guardPost } from "../platform/guard.server.ts";
import { MANAGE } from "../text/id/manage.ts";
import { paths } from "../text/paths.ts";
import { createOffice } from "../usecases/create-office.server.ts";
import { findTypedRegion } from "../usecases/find-role-scope.server.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";

export const handle = { workspace: true };

/** `GET /kelola/dinas/buat`: the form that makes the office of a region. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "portal.manage");
  return { frame: await frameWorkspace(args.context.app, actor, undefined) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, form } = await guardPost(args, "portal.manage");
  const { app } = args.context;
  const typed = cutText(cleanText(form.get("daerah")), 100);
  const region = await findTypedRegion(app, typed);
  if (region === undefined) return data<OfficeCreateAnswer>({ typed, problem: "unknown" }, { status: 422 });
  const made = await createOffice(app, actor, { regionId: region.id });
  if (made.status !== "created") {
    const problem = made.status === "taken" ? "taken" : "unknown";
    return data<OfficeCreateAnswer>({ typed, problem }, { status: 422 });
  }
  return redirectWithFlash(paths.manageOffice(region.code), "dinas-dibuat");
}

export const meta = () => failureMeta(MANAGE.create);

export default function ManageOfficeCreateRoute() {
  const { frame } = useView<typeof loader>();
  const answer = useActionData<OfficeCreateAnswer>();
  return (
    <ManagePage frame={frame} current="offices" title={MANAGE.create} lead={MANAGE.createNote}>
      <div className="after-head">
        <OfficeCreate answer={answer} />
      </div>
    </ManagePage>
  );
}

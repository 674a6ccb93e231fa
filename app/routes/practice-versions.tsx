import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { VersionTable } from "../components/writing/version-table.tsx";
import { readVersion } from "../forms/version.ts";
import { guardPage } from "../platform/guard.server.ts";
import { PRACTICE_ACTS } from "../text/id/practice-acts.ts";
import { labelPracticeField, wordPracticeField } from "../text/id/practice-form.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { showPracticeVersions } from "../usecases/review-practice.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/praktik/:id/versi?dari=2&ke=3`: what was published when, and what differs between two versions. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.write");
  const { app } = args.context;
  const { searchParams } = new URL(args.request.url);
  const chosen = (name: string) => readVersion(searchParams.get(name) ?? "");
  const [frame, view] = await Promise.all([
    frameWorkspace(app, actor, undefined),
    showPracticeVersions(app, actor, args.params["id"], { from: chosen("dari"), to: chosen("ke") }),
  ]);
  return data({ frame, ...view });
}

export const meta = () => failureMeta(PRACTICE_ACTS.versionsTitle);

export default function PracticeVersionsRoute() {
  const { frame, id, title, list, zone } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="practices" title={PRACTICE_ACTS.versionsTitle} lead={title}>
      <VersionTable
        list={list}
        zone={zone}
        labelOf={labelPracticeField}
        wordOf={wordPracticeField}
        action={paths.practiceVersions(id)}
      />
    </WorkspacePage>
  );
}

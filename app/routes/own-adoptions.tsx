import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { EmptyState } from "../components/ui/empty-state.tsx";
import { WorkspacePage } from "../components/workspace/workspace-page.tsx";
import { readFlash } from "../platform/flash.server.ts";
import { guardPage, ownOfficeOf } from "../platform/guard.server.ts";
import { formatDay, formatInstantDay } from "../text/format.ts";
import { ADOPTION_STATE, ADOPTIONS } from "../text/id/adoptions.ts";
import { paths } from "../text/paths.ts";
import { frameWorkspace } from "../usecases/frame-workspace.server.ts";
import { listOwnAdoptions } from "../usecases/open-adoption.server.ts";

export const handle = { workspace: true };

/** `GET /ruang-kerja/tiruan`: the practices that the office copies. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "practice.adopt");
  const { officeId } = ownOfficeOf(actor, "practice.adopt");
  const { app } = args.context;
  const { flash, headers } = await readFlash(args.context, args.request);
  const [frame, list] = await Promise.all([frameWorkspace(app, actor, flash), listOwnAdoptions(app, officeId)]);
  return data({ frame, ...list }, { headers });
}

export const meta = () => failureMeta(ADOPTIONS.title);

export default function OwnAdoptionsRoute() {
  const { frame, adoptions, zone } = useView<typeof loader>();
  return (
    <WorkspacePage frame={frame} current="adoptions" title={ADOPTIONS.title} lead={ADOPTIONS.lead}>
      {adoptions.length === 0 ? (
        <EmptyState>
          {ADOPTIONS.none} <a href={paths.practices()}>{ADOPTIONS.browse}</a>
        </EmptyState>
      ) : (
        <ul className="lines after-head">
          {adoptions.map(({ id, practice, state, targetOn, updatedAt }) => (
            <li key={id}>
              <a className="strong" href={paths.ownAdoption(id)}>
                {practice.title}
              </a>
              <span className="small muted">
                {[
                  practice.regionName,
                  ADOPTION_STATE[state].toLowerCase(),
                  ...(targetOn === null ? [] : [ADOPTIONS.target(formatDay(targetOn))]),
                  ADOPTIONS.changed(formatInstantDay(updatedAt, zone)),
                ].join(", ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </WorkspacePage>
  );
}

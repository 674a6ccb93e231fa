import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { LeaderSheet } from "../components/leader-sheet/leader-sheet.tsx";
import { cleanText, readText } from "../forms/query-text.ts";
import { followMove } from "../platform/moved.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { LEADER_SHEET, sayGap } from "../text/id/leader-sheet.ts";
import { paths } from "../text/paths.ts";
import { resolveRegionAddress } from "../usecases/region-directory.server.ts";
import { showLeaderSheet } from "../usecases/show-leader-sheet.server.ts";

/** Looks on the screen as on paper. */
export const handle = { paper: true };

/** `GET /daerah/:code/lembar?pembanding=18.11`: one printed page. Former codes and names move on; doubtful ones are settled by `/daerah/:code`. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const code = cleanText(params["code"] ?? "");
  const asked = readText(new URL(request.url).searchParams, "pembanding");
  const view = await showLeaderSheet(app, { code, asked });
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), (current) => paths.leaderSheet(current));
    throw moved ?? redirect(paths.region(encodeURIComponent(code)), 302);
  }
  const { comparator } = view;
  const other = comparator?.kind === "region" && comparator.chosen ? comparator.code : undefined;
  return { view, page: framePage(app, paths.leaderSheet(code, other)), instruments: app.instruments };
}

export const meta = viewMeta<typeof loader>(({ view, page }) =>
  pageMeta({
    title: LEADER_SHEET.title(view.region.region.name),
    description: sayGap(view).join(" "),
    address: page.address,
    noindex: view.refused !== null,
  }),
);

export default function LeaderSheetRoute() {
  const { view, page, instruments } = useView<typeof loader>();
  return <LeaderSheet view={view} page={page} instruments={instruments} />;
}

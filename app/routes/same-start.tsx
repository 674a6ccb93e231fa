import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SameStartPage } from "../components/same-start/same-start-page.tsx";
import { cleanText } from "../forms/query-text.ts";
import { linkOf, parseSameStart } from "../forms/same-start.ts";
import { followMove } from "../platform/moved.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { describeSameStart, labelOf, SAME_START, sayRemarks } from "../text/id/same-start.ts";
import { paths } from "../text/paths.ts";
import { resolveRegionAddress } from "../usecases/region-directory.server.ts";
import { showSameStart } from "../usecases/show-same-start.server.ts";

/** `GET /daerah/:code/naik`: who rose from the same start. Former codes and names move on; doubtful ones are settled by `/daerah/:code`. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const code = cleanText(params["code"] ?? "");
  const query = parseSameStart(new URL(request.url).searchParams);
  const view = await showSameStart(app, code, query.ask);
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), (current) => paths.sameStart(current));
    throw moved ?? redirect(paths.region(encodeURIComponent(code)), 302);
  }
  const { page: number, ranks, refused } = query;
  const path = paths.sameStart(code, { ...linkOf(query, view), page: number });
  return {
    view,
    chosen: { page: number, ranks },
    remarks: sayRemarks(refused, view.note),
    page: framePage(app, path),
    instruments: app.instruments,
  };
}

export const meta = viewMeta<typeof loader>(({ view, remarks, chosen, page }) =>
  pageMeta({
    title: SAME_START.title(labelOf(view.region)),
    description: describeSameStart(view),
    address: page.address,
    noindex: remarks.length > 0 || chosen.ranks,
  }),
);

export default function SameStartRoute() {
  return <SameStartPage {...useView<typeof loader>()} />;
}

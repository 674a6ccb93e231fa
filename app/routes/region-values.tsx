import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { RegionValuesPage } from "../components/region/region-values-page.tsx";
import { cleanText } from "../forms/query-text.ts";
import { followMove } from "../platform/moved.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { REGION_VALUES, sayClaims } from "../text/id/region-values.ts";
import { paths } from "../text/paths.ts";
import { resolveRegionAddress } from "../usecases/region-directory.server.ts";
import { showRegionValues } from "../usecases/show-region-values.server.ts";

/** `GET /daerah/:code/nilai`: every claim. Former codes and names move on; doubtful ones are settled by `/daerah/:code`. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const code = cleanText(params["code"] ?? "");
  const view = await showRegionValues(app, code);
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), paths.regionValues);
    throw moved ?? redirect(paths.region(encodeURIComponent(code)), 302);
  }
  return { view, page: framePage(app, paths.regionValues(code)), instruments: app.instruments };
}

export const meta = viewMeta<typeof loader>(({ view, page }) =>
  pageMeta({
    title: REGION_VALUES.title(view.region.name),
    description: sayClaims(view.region.name, view.years),
    address: page.address,
  }),
);

export default function RegionValuesRoute() {
  const { view, page, instruments } = useView<typeof loader>();
  return <RegionValuesPage view={view} page={page} instruments={instruments} />;
}

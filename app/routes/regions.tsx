import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { RegionListPage } from "../components/regions/region-list-page.tsx";
import { filterOf, linkOf, parseRegionList, refuseProvince } from "../forms/region-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { REGION_LIST } from "../text/id/regions.ts";
import { paths } from "../text/paths.ts";
import { listRegionsPage } from "../usecases/list-regions.server.ts";

/** `GET /daerah`: the whole country by province; facets in the address. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const asked = parseRegionList(new URL(request.url).searchParams);
  const view = await listRegionsPage(app, { text: asked.q, filter: filterOf(asked) });
  const query = view.provinceKnown ? asked : refuseProvince(asked);
  const chosen = linkOf(query);
  return {
    view,
    chosen,
    refused: query.refused.map(({ name, text }) => REGION_LIST.refused(name, text)),
    tags: app.instruments.map(({ code, tag }) => ({ code, tag })),
    page: framePage(app, paths.regionList(chosen)),
  };
}

export const meta = viewMeta<typeof loader>(({ view: { coverage }, refused, page }) => {
  const sentence = coverage === null ? "" : REGION_LIST.coverage(coverage.assessed, coverage.bodies, coverage.year);
  const description = `${sentence} ${REGION_LIST.lead}`.trim();
  return pageMeta({ title: REGION_LIST.title, description, address: page.address, noindex: refused.length > 0 });
});

export default function RegionsRoute() {
  const { view, chosen, refused, tags, page } = useView<typeof loader>();
  const tagOf = (instrument: string) => tags.find(({ code }) => code === instrument)?.tag ?? instrument;
  return <RegionListPage view={view} chosen={chosen} refused={refused} tagOf={tagOf} page={page} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SearchPage } from "../components/search/search-page.tsx";
import { parseSearch, SEARCH_KIND_WORDS } from "../forms/search.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { SEARCH, sayFound } from "../text/id/search.ts";
import { paths } from "../text/paths.ts";
import { HITS_PER_PAGE, searchSite } from "../usecases/search-site.server.ts";

/** `GET /cari?q=`: everything on the site that holds the words. Nothing to search is a form with a hint. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseSearch(new URL(request.url).searchParams);
  const path = query.q === "" ? "/cari" : paths.search(query.q);
  const view = query.q === "" ? undefined : await searchSite(app, query);
  return { query, view, page: framePage(app, path), perPage: HITS_PER_PAGE };
}

export const meta = viewMeta<typeof loader>(({ query, view, page }) =>
  pageMeta({
    title: query.q === "" ? SEARCH.title : SEARCH.titleOf(query.q),
    description: view === undefined ? SEARCH.lead : sayFound(view),
    address: page.address,
    noindex: true,
  }),
);

export default function SearchRoute() {
  const { query, view, perPage } = useView<typeof loader>();
  return <SearchPage query={query} view={view} perPage={perPage} kindWords={SEARCH_KIND_WORDS} />;
}

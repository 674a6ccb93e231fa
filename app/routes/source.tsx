import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SourcePage } from "../components/source/source-page.tsx";
import { cleanText, readPage } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { SOURCE_PAGE, saySource } from "../text/id/sources.ts";
import { paths } from "../text/paths.ts";
import { showSource, VALUES_PER_PAGE } from "../usecases/show-source.server.ts";

/** `GET /sumber/:slug`: what it is and every value read in it, page by page. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const slug = cleanText(params["slug"] ?? "");
  const number = readPage(new URL(request.url).searchParams).value;
  const part = { offset: (number - 1) * VALUES_PER_PAGE, limit: VALUES_PER_PAGE };
  const view = await showSource(app, slug, part);
  if (view === undefined) throw new Response(SOURCE_PAGE.unknown(slug), { status: 404 });
  const path = number === 1 ? paths.source(slug) : `${paths.source(slug)}?halaman=${number}`;
  return { view, number, perPage: VALUES_PER_PAGE, page: framePage(app, path), instruments: app.instruments };
}

export const meta = viewMeta<typeof loader>(({ view, number, page }) =>
  pageMeta({
    title: view.source.title,
    description: saySource(view),
    address: page.address,
    noindex: number > 1 && view.values.length === 0,
  }),
);

export default function SourceRoute() {
  const { view, number, perPage, page, instruments } = useView<typeof loader>();
  return <SourcePage view={view} number={number} perPage={perPage} page={page} instruments={instruments} />;
}

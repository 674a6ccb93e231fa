import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SourceListPage } from "../components/source/source-list-page.tsx";
import { parseSourceList, SOURCE_KIND_WORDS } from "../forms/source-page.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { SOURCE_LIST, saySources } from "../text/id/sources.ts";
import { paths } from "../text/paths.ts";
import { listSourcesByKind } from "../usecases/list-sources.server.ts";

/** `GET /sumber`: every source, narrowed by `jenis`. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { kind, refused } = parseSourceList(new URL(request.url).searchParams);
  const path = kind === undefined ? paths.sources : `${paths.sources}?jenis=${SOURCE_KIND_WORDS[kind]}`;
  return { view: await listSourcesByKind(app, kind), kind, refused, page: framePage(app, path) };
}

export const meta = viewMeta<typeof loader>(({ view, kind, refused, page }) =>
  pageMeta({
    title: SOURCE_LIST.title,
    description: saySources(view, kind),
    address: page.address,
    noindex: refused !== undefined,
  }),
);

export default function SourcesRoute() {
  const { view, kind, refused, page } = useView<typeof loader>();
  return <SourceListPage view={view} kind={kind} refused={refused} page={page} kindWords={SOURCE_KIND_WORDS} />;
}

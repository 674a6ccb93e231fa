import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { ColumnTable, CountTable, CoverageTable, FileList, StatusTable } from "../components/prose/data-tables.tsx";
import { ProsePage } from "../components/prose/prose-page.tsx";
import { framePage } from "../platform/page-frame.server.ts";
import { paths } from "../text/paths.ts";
import { showData } from "../usecases/show-data.server.ts";
import { showPage } from "../usecases/show-page.server.ts";

/** `GET /data`: what there is now, the files, what they hold, and the written rest. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  const tags = Object.fromEntries(app.instruments.map(({ code, tag }) => [code, tag]));
  return {
    written: showPage("data"),
    view: await showData(app),
    tags,
    page: framePage(app, paths.data),
  };
}

export const meta = viewMeta<typeof loader>(({ written, page }) =>
  pageMeta({ title: written.title, description: written.summary, address: page.address }),
);

export default function DataRoute() {
  const { written, view, tags } = useView<typeof loader>();
  return (
    <ProsePage written={written}>
      <CountTable view={view} />
      <CoverageTable years={view.years} tagOf={(code) => tags[code] ?? code} />
      <FileList />
      <ColumnTable />
      <StatusTable />
    </ProsePage>
  );
}

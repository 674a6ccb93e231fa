import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { ProsePage } from "../components/prose/prose-page.tsx";
import { getContentPage } from "../platform/content/pages.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { paths } from "../text/paths.ts";

/** `GET /privasi` */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  const { title, summary, updated, html } = getContentPage("privasi");
  return { written: { title, summary, updated, html }, page: framePage(app, paths.page("privasi")) };
}

export const meta = viewMeta<typeof loader>(({ written, page }) =>
  pageMeta({ title: written.title, description: written.summary, address: page.address }),
);

export default function PrivacyRoute() {
  const { written } = useView<typeof loader>();
  return <ProsePage written={written} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { ProsePage } from "../components/prose/prose-page.tsx";
import { getContentPage } from "../platform/content/pages.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { paths } from "../text/paths.ts";

/** `GET /aksesibilitas` */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  const { title, summary, updated, html } = getContentPage("aksesibilitas");
  return { written: { title, summary, updated, html }, page: framePage(app, paths.page("aksesibilitas")) };
}

export const meta = viewMeta<typeof loader>(({ written, page }) =>
  pageMeta({ title: written.title, description: written.summary, address: page.address }),
);

export default function AccessibilityRoute() {
  const { written } = useView<typeof loader>();
  return <ProsePage written={written} />;
}

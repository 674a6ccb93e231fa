import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { ProsePage } from "../components/prose/prose-page.tsx";
import { framePage } from "../platform/page-frame.server.ts";
import { paths } from "../text/paths.ts";
import { showPage } from "../usecases/show-page.server.ts";

/** `GET /aksesibilitas` */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  return { written: showPage("aksesibilitas"), page: framePage(app, paths.page("aksesibilitas")) };
}

export const meta = viewMeta<typeof loader>(({ written, page }) =>
  pageMeta({ title: written.title, description: written.summary, address: page.address }),
);

export default function AccessibilityRoute() {
  const { written } = useView<typeof loader>();
  return <ProsePage written={written} />;
}

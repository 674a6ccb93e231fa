import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { GlossaryPage } from "../components/prose/glossary-page.tsx";
import { framePage } from "../platform/page-frame.server.ts";
import { GLOSSARY } from "../text/id/glossary.ts";
import { paths } from "../text/paths.ts";
import { listTerms } from "../usecases/list-terms.server.ts";

/** `GET /glosarium`: every term, each at `#slug`. */
export function loader({ context: { app } }: LoaderFunctionArgs) {
  return { terms: listTerms(app), page: framePage(app, paths.glossary) };
}

export const meta = viewMeta<typeof loader>(({ terms, page }) =>
  pageMeta({ title: GLOSSARY.title, description: GLOSSARY.describe(terms.length), address: page.address }),
);

export default function GlossaryRoute() {
  const { terms } = useView<typeof loader>();
  return <GlossaryPage terms={terms} />;
}
